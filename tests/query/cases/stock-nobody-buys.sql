SELECT p.product_name AS "product.product_name", SUM(${closing_stock}) AS stock
FROM stock_levels i
JOIN dim_products p ON p.product_id = i.product_id
LEFT JOIN sales_lines s ON s.product_id = p.product_id AND s.sale_date BETWEEN '2025-12-25' AND '2025-12-31'
WHERE s.product_id IS NULL AND p.product_name NOT LIKE '%1_'
  AND i.date = (SELECT MAX(x.date) FROM stock_levels x WHERE x.product_id = i.product_id AND x.store_id = i.store_id AND x.date <= '2025-12-31')
GROUP BY p.product_name
ORDER BY p.product_name
