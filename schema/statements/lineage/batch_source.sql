-- How a batch was read: its format, its source system, and the text of its recipe, which is the one with the
-- checksum that the batch names, or else the last one before the batch began.
SELECT b.format, b.source_system, r.text, r.checksum
FROM etl_batches b
JOIN etl_recipes r ON r.recipe = b.recipe AND r.added_at <= b.started_at
WHERE b.batch_id = :batch
ORDER BY r.added_at DESC;
