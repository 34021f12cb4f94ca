-- Only the newest look of a check keeps its rows, one at the whole table and one at a load; and the looks for which a
-- load was refused, because nothing else tells about its rows.
DELETE FROM quality_failures
WHERE run_id IN (SELECT run.run_id
                 FROM quality_runs run
                 LEFT JOIN etl_batches batch ON batch.batch_id = run.batch_id
                 WHERE run.check_name = :check AND run.run_id < :run
                   AND (run.batch_id IS NULL) = (:of_load = 0) AND COALESCE(batch.state, '') <> 'REFUSED');
