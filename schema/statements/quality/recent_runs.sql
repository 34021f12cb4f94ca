-- The last :most runs of each check, newest first.
SELECT run_id, check_name, COALESCE(batch_id, 0), started_at, elapsed_us, status, severity, checked_n, failed_n, message,
       (SELECT count(*) FROM quality_failures kept WHERE kept.run_id = recent.run_id)
FROM (SELECT run.*, row_number() OVER (PARTITION BY check_name ORDER BY run_id DESC) AS place
      FROM quality_runs run) recent
WHERE place <= :most
ORDER BY check_name, run_id DESC;
