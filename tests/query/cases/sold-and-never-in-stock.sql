SELECT s.product_id AS "product.product_id", SUM(${quantity}) AS units
FROM sales_lines s
WHERE s.product_id NOT IN (SELECT i.product_id FROM stock_levels i WHERE i.store_id = 1)
GROUP BY s.product_id
ORDER BY s.product_id
