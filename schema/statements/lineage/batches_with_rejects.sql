-- The finished batches with rejected lines that no later batch has brought in, the newest first.
SELECT batch_id
FROM etl_batches b
WHERE state = 'DONE'
  AND EXISTS (SELECT 1 FROM etl_rejects r WHERE r.batch_id = b.batch_id AND r.severity = 'error'
                AND r.fixed_in_batch IS NULL)
ORDER BY batch_id DESC;
