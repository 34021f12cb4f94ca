-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which store did not deliver? Days on which others sold and a store that was open has no line, and how many lines
-- a file that came again had differently.
WITH trading AS (
  SELECT DISTINCT s.store_id, s.sale_date
  FROM sales_fact s
), missing AS (
  SELECT t.store_id, t.store_name, d.sale_date
  FROM (SELECT DISTINCT sale_date FROM trading) d
  JOIN dim_stores t ON t.opening_date <= d.sale_date
  LEFT JOIN trading x ON x.store_id = t.store_id AND x.sale_date = d.sale_date
  WHERE x.store_id IS NULL
)
SELECT m.store_id, m.store_name AS store, COUNT(*) AS days_missing, MIN(m.sale_date) AS missing_from,
       MAX(m.sale_date) AS missing_to,
       (SELECT SUM(b.updated_n) FROM etl_batches b WHERE b.feed = 'sales') AS lines_that_differ
FROM missing m
GROUP BY m.store_id, m.store_name
