-- The batch and line that brought a store.
SELECT COALESCE(batch_id, 0), COALESCE(source_line, 0)
FROM dim_stores
WHERE store_id = :store_id;
