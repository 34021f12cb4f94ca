-- Which batches that stand build on a batch, why, and by how many rows.
SELECT dependency.batch_id, dependency.reason, dependency.rows_n
FROM etl_dependencies dependency
JOIN etl_batches later ON later.batch_id = dependency.batch_id AND later.state = 'DONE'
WHERE dependency.on_batch_id = :batch
UNION ALL
SELECT reject.fixed_in_batch, 'mends', count(*)
FROM etl_rejects reject
JOIN etl_batches later ON later.batch_id = reject.fixed_in_batch AND later.state = 'DONE'
WHERE reject.batch_id = :batch
GROUP BY reject.fixed_in_batch;
