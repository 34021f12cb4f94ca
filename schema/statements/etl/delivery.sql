-- Where a batch's file has the lines of a store's day, and how it was read: the recipe as it was at the time.
SELECT delivery.first_line, delivery.last_line, batch.format, store.source_key, recipe.text, batch.file_name
FROM etl_deliveries delivery
JOIN etl_batches batch ON batch.batch_id = delivery.batch_id
JOIN dim_stores store ON store.store_id = delivery.store_id
JOIN etl_recipes recipe ON recipe.recipe = batch.recipe AND recipe.added_at <= batch.started_at
WHERE delivery.batch_id = :batch AND delivery.store_id = :store AND delivery.day = :day
ORDER BY recipe.added_at DESC
LIMIT 1;
