WITH last_row AS (
  SELECT d.month, x.product_id, x.store_id, MAX(x.date) AS day
  FROM (SELECT month, full_date AS day FROM dim_date WHERE full_date IN ('2025-10-31', '2025-12-31')) d
  JOIN stock_levels x ON x.date <= d.day
  GROUP BY d.month, x.product_id, x.store_id
)
SELECT l.month AS "date.month", t.store_type AS "store.store_type", SUM(${closing_stock}) AS stock
FROM last_row l
JOIN stock_levels i ON i.date = l.day AND i.product_id = l.product_id AND i.store_id = l.store_id
JOIN dim_products p ON p.product_id = i.product_id
JOIN dim_stores t ON t.store_id = i.store_id
WHERE p.department = 'Home'
GROUP BY l.month, t.store_type
ORDER BY l.month, t.store_type
