-- Products whose history a batch changed, or whose lines it changed: as far as its pre-images know.
SELECT DISTINCT old_row ->> 'product_id'
FROM etl_preimages
WHERE batch_id = :batch AND table_name IN ('dim_products_history', 'sales_lines');
