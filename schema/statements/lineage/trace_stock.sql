-- The batch and line that brought a stock level.
SELECT COALESCE(batch_id, 0), COALESCE(source_line, 0)
FROM stock_levels
WHERE date = :date AND product_id = :product_id AND store_id = :store_id;
