-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why did kettles drop? Of the products of which no store had any, the one that would have sold most: as on the
-- same weekdays of the eight weeks before.
WITH hole AS (
  SELECT i.product_id
  FROM inventory_fact i
  WHERE i.date BETWEEN :from AND :to
  GROUP BY i.product_id
  HAVING MAX(i.closing_stock) <= 0
), usual AS (
  SELECT s.product_id, d.day_of_week, SUM(s.quantity) / 8.0 AS units, SUM(s.total_amount) / 8.0 AS revenue
  FROM hole h
  JOIN sales_fact s ON s.product_id = h.product_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE s.quantity > 0 AND s.sale_date >= :before_from AND s.sale_date < :from
  GROUP BY s.product_id, d.day_of_week
), sold AS (
  SELECT DISTINCT s.product_id, s.sale_date
  FROM hole h
  JOIN sales_fact s ON s.product_id = h.product_id
  WHERE s.quantity > 0 AND s.sale_date BETWEEN :from AND :to
)
SELECT p.product_name AS product, COUNT(d.full_date) - COUNT(sold.sale_date) AS days,
       COALESCE(SUM(u.units), 0) AS units_lost, COALESCE(SUM(u.revenue), 0) AS revenue_lost
FROM hole h
JOIN dim_products p ON p.product_id = h.product_id
JOIN dim_date d ON d.full_date BETWEEN :from AND :to
LEFT JOIN usual u ON u.product_id = h.product_id AND u.day_of_week = d.day_of_week
LEFT JOIN sold ON sold.product_id = h.product_id AND sold.sale_date = d.full_date
GROUP BY p.product_id, p.product_name
ORDER BY units_lost DESC
LIMIT 1
