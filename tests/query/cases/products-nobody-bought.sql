SELECT p.product_name AS "product.product_name", 1 AS product_count
FROM dim_products p
LEFT JOIN sales_lines s ON s.product_id = p.product_id AND s.sale_date BETWEEN '2025-12-28' AND '2025-12-31'
WHERE s.product_id IS NULL AND p.product_id > 0
ORDER BY p.product_name
