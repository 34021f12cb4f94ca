SELECT t.store_name AS "store.store_name", p.category AS "product.category", SUM(${adjusted}) AS stock_adjusted, SUM(${received}) AS units_received
FROM stock_levels i
JOIN dim_stores t ON t.store_id = i.store_id
JOIN dim_products p ON p.product_id = i.product_id
WHERE i.date BETWEEN '2025-01-01' AND '2025-12-31'
GROUP BY t.store_name, p.category
HAVING SUM(${adjusted}) <> 0
ORDER BY 3, 4 DESC, t.store_name, p.category NULLS LAST
LIMIT 6
