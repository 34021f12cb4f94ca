-- The batch and line that brought a product.
SELECT COALESCE(batch_id, 0), COALESCE(source_line, 0)
FROM dim_products
WHERE product_id = :product_id;
