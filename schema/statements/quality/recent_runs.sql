-- The last :most runs of each check, newest first. What was found in a load that was undone speaks of nothing any more.
SELECT run_id, check_name, COALESCE(batch_id, 0), started_at, elapsed_us, status, severity, checked_n, failed_n, message,
       (SELECT count(*) FROM quality_failures kept WHERE kept.run_id = recent.run_id)
FROM (SELECT run.*, row_number() OVER (PARTITION BY run.check_name ORDER BY run.run_id DESC) AS place
      FROM quality_runs run
      LEFT JOIN etl_batches batch ON batch.batch_id = run.batch_id
      WHERE COALESCE(batch.state, '') <> 'REVERTED') recent
WHERE place <= :most
ORDER BY check_name, run_id DESC;
