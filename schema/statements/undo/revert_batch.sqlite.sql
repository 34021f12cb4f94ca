-- A finished batch is undone; who did it and when stays with it.
UPDATE etl_batches
SET state = 'REVERTED', reverted_at = :now, reverted_by = app_user()
WHERE batch_id = :batch AND state = 'DONE';
