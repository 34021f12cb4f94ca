-- The piece of a batch's file that has a physical line.
SELECT c.first_line, c.byte_count, c.data, CASE WHEN c.is_encrypted THEN 1 ELSE 0 END AS is_encrypted, b.format
FROM etl_source_chunks c
JOIN etl_batches b ON b.batch_id = c.batch_id
WHERE c.batch_id = :batch AND c.first_line <= :line
ORDER BY c.first_line DESC
LIMIT 1;
