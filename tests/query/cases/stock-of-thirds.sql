WITH ends AS (
  SELECT CASE WHEN month < 11 THEN 'autumn' WHEN month = 11 THEN 'm11' ELSE 'm12' END AS third, MAX(full_date) AS day
  FROM dim_date
  WHERE year = 2025
  GROUP BY 1
), last_row AS (
  SELECT e.third, x.product_id, x.store_id, MAX(x.date) AS day
  FROM ends e
  JOIN stock_levels x ON x.date <= e.day
  GROUP BY e.third, x.product_id, x.store_id
)
SELECT l.third, SUM(${closing_stock}) AS stock
FROM last_row l
JOIN stock_levels i ON i.date = l.day AND i.product_id = l.product_id AND i.store_id = l.store_id
GROUP BY l.third
ORDER BY l.third
