-- The watermark that a batch set, if it is this one's.
DELETE FROM etl_watermarks WHERE batch_id = :batch;
