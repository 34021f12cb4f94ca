-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which store refunds too much? The highest return rate, what the others have, and who gave most of it back.
WITH by_store AS (
  SELECT s.store_id, SUM(CASE WHEN s.quantity > 0 THEN s.total_amount ELSE 0 END) AS sold,
         SUM(CASE WHEN s.quantity < 0 THEN -s.total_amount ELSE 0 END) AS returned
  FROM sales_fact s
  WHERE s.sale_date BETWEEN :from AND :to
  GROUP BY s.store_id
), worst AS (
  SELECT store_id, sold, returned
  FROM by_store
  ORDER BY returned / sold DESC
  LIMIT 1
), others AS (
  SELECT SUM(returned) / SUM(sold) AS rate
  FROM by_store
  WHERE store_id <> (SELECT store_id FROM worst)
), by_person AS (
  SELECT s.employee_id, SUM(-s.total_amount) AS returned
  FROM sales_fact s
  JOIN worst w ON w.store_id = s.store_id
  WHERE s.quantity < 0 AND s.sale_date BETWEEN :from AND :to
  GROUP BY s.employee_id
  ORDER BY returned DESC
  LIMIT 1
)
SELECT t.store_id, t.store_name AS store, e.employee_id, w.returned AS refunded, w.sold * o.rate AS usual,
       100.0 * w.returned / w.sold AS return_rate_percent, 100.0 * o.rate AS usual_rate_percent,
       100.0 * e.returned / w.returned AS by_one_percent
FROM worst w
JOIN dim_stores t ON t.store_id = w.store_id
CROSS JOIN others o
CROSS JOIN by_person e
