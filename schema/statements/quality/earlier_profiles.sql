-- What a check found the last :loads loads before :batch to be like, one row each: the newest look at each load.
SELECT profile
FROM quality_runs
WHERE run_id IN (SELECT max(run.run_id)
                 FROM quality_runs run
                 JOIN etl_batches batch ON batch.batch_id = run.batch_id
                 WHERE run.check_name = :check AND run.profile IS NOT NULL AND run.batch_id < :batch
                   AND batch.state = 'DONE'
                 GROUP BY run.batch_id
                 ORDER BY run.batch_id DESC
                 LIMIT :loads);
