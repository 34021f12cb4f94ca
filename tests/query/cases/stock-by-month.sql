WITH month_end AS (
  SELECT month, MAX(full_date) AS day FROM dim_date WHERE full_date BETWEEN '2025-09-10' AND '2025-12-20' GROUP BY month
), item AS (
  SELECT DISTINCT product_id, store_id FROM stock_levels
), last_row AS (
  SELECT e.month, e.day AS on_day, n.product_id, n.store_id,
         (SELECT MAX(x.date) FROM stock_levels x WHERE x.product_id = n.product_id AND x.store_id = n.store_id AND x.date <= e.day) AS day
  FROM month_end e
  CROSS JOIN item n
)
SELECT p.category AS "product.category", l.month AS "date.month", SUM(${closing_stock}) AS stock, SUM(${closing_stock} * ${cost_then}) AS stock_value
FROM last_row l
JOIN stock_levels i ON i.product_id = l.product_id AND i.store_id = l.store_id AND i.date = l.day
JOIN dim_products p ON p.product_id = l.product_id
JOIN dim_stores t ON t.store_id = l.store_id AND t.country = 'United Kingdom'
LEFT JOIN dim_products_history h ON h.product_id = l.product_id AND h.valid_from <= l.on_day AND h.valid_to > l.on_day
GROUP BY p.category, l.month
ORDER BY p.category NULLS LAST, l.month
