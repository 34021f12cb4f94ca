SELECT p.product_name AS "product.product_name", SUM(${total}) AS revenue
FROM sales_lines s
JOIN dim_products p ON p.product_id = s.product_id
WHERE p.category IS NULL OR replace(p.product_name, 'a', '') <> p.product_name
GROUP BY p.product_name
ORDER BY p.product_name NULLS LAST
