-- The batches that changed or removed a row, and what they did to it.
SELECT p.batch_id, p.action, b.file_name, b.state, COALESCE(b.finished_at, 0)
FROM etl_preimages p
JOIN etl_batches b ON b.batch_id = p.batch_id
WHERE p.table_name = :table AND p.row_key LIKE :key
ORDER BY p.batch_id;
