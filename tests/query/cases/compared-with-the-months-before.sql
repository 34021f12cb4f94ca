WITH last_row AS (
  SELECT product_id, store_id, MAX(date) AS day, MAX(CASE WHEN date <= '2025-09-30' THEN date END) AS day_before FROM stock_levels GROUP BY product_id, store_id
), kept AS (
  SELECT l.store_id, SUM(CASE WHEN i.date = l.day THEN ${closing_stock} END) AS stock, SUM(CASE WHEN i.date = l.day_before THEN ${closing_stock} END) AS stock_before
  FROM last_row l
  JOIN stock_levels i ON i.product_id = l.product_id AND i.store_id = l.store_id AND (i.date = l.day OR i.date = l.day_before)
  GROUP BY l.store_id
), sold AS (
  SELECT s.store_id, SUM(CASE WHEN s.sale_date >= '2025-10-01' THEN ${quantity} END) AS units, SUM(CASE WHEN s.sale_date < '2025-10-01' THEN ${quantity} END) AS units_before
  FROM sales_lines s
  WHERE s.sale_date BETWEEN '2025-07-01' AND '2025-12-31'
  GROUP BY s.store_id
), pair AS (
  SELECT t.store_name, v.units, v.units_before, k.stock, k.stock_before
  FROM dim_stores t
  LEFT JOIN sold v ON v.store_id = t.store_id
  LEFT JOIN kept k ON k.store_id = t.store_id
  WHERE v.store_id IS NOT NULL OR k.store_id IS NOT NULL
), gain AS (
  SELECT store_name, units, units_before, units - units_before AS more, stock, stock_before, stock - stock_before AS grown FROM pair
)
SELECT store_name AS "store.store_name", 4 AS "date.quarter", units, units_before AS "units.before", more AS "units.difference",
       ${percent more | units_before} AS "units.change", stock, stock_before AS "stock.before", grown AS "stock.difference",
       ${percent grown | stock_before} AS "stock.change"
FROM gain
ORDER BY store_name
