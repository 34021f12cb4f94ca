SELECT p.product_id AS "product.product_id", d.month AS "date.month", SUM(${quantity}) AS units
FROM sales_lines s
JOIN dim_products p ON p.product_id = s.product_id
JOIN dim_date d ON d.full_date = s.sale_date
WHERE s.sale_date BETWEEN '2025-06-03' AND '2025-08-20' AND p.product_name LIKE '%1%' AND p.product_id > 3
  AND (p.category IS NULL OR s.store_id = 1)
GROUP BY p.product_id, d.month
ORDER BY p.product_id, d.month
