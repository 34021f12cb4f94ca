-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is bought together with charcoal? Of the products on at least one receipt in a thousand together with it,
-- the one with the highest lift.
WITH item AS (
  SELECT DISTINCT s.store_id, s.sale_date, s.transaction_id, s.product_id
  FROM sales_fact s
  WHERE s.quantity > 0
), whole AS (
  SELECT COUNT(*) AS receipts
  FROM (SELECT DISTINCT store_id, sale_date, transaction_id FROM item) r
), coal AS (
  SELECT i.store_id, i.sale_date, i.transaction_id, p.product_name
  FROM item i
  JOIN dim_products p ON p.product_id = i.product_id
  WHERE p.product_name LIKE 'Charcoal%'
), alone AS (
  SELECT product_id, COUNT(*) AS receipts
  FROM item
  GROUP BY product_id
), together AS (
  SELECT i.product_id, c.product_name AS other, COUNT(*) AS receipts
  FROM coal c
  JOIN item i ON i.transaction_id = c.transaction_id AND i.sale_date = c.sale_date AND i.store_id = c.store_id
  GROUP BY i.product_id, c.product_name
)
SELECT p.product_name AS "if", t.other AS "then", w.receipts, t.receipts AS receipts_with_both,
       100.0 * t.receipts / a.receipts AS confidence_percent, 100.0 * t.receipts / w.receipts AS support_percent,
       1.0 * t.receipts * w.receipts / (a.receipts * (SELECT COUNT(*) FROM coal)) AS lift
FROM together t
JOIN alone a ON a.product_id = t.product_id
JOIN dim_products p ON p.product_id = t.product_id
CROSS JOIN whole w
WHERE p.product_name <> t.other AND t.receipts * 1000 >= w.receipts
ORDER BY lift DESC
LIMIT 1
