-- Products whose history a batch changed, or whose lines it changed: as far as its pre-images know.
SELECT DISTINCT CAST(CAST(old_row AS json) ->> 'product_id' AS BIGINT)
FROM etl_preimages
WHERE batch_id = :batch AND table_name IN ('dim_products_history', 'sales_lines');
