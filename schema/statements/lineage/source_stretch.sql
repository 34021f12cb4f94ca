-- The pieces of a batch's file that hold the physical lines from :first to :last, in order.
SELECT c.first_line, c.byte_count, c.data, CASE WHEN c.is_encrypted THEN 1 ELSE 0 END AS is_encrypted, b.format
FROM etl_source_chunks c
JOIN etl_batches b ON b.batch_id = c.batch_id
WHERE c.batch_id = :batch AND c.first_line <= :last
  AND c.first_line >= (SELECT max(first_line) FROM etl_source_chunks WHERE batch_id = :batch AND first_line <= :first)
ORDER BY c.first_line;
