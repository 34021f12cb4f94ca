-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which loyal customers are drifting away? The tier and state that lost most of its receipts within a year, where
-- there were enough to say so.
WITH receipt AS (
  SELECT DISTINCT s.store_id, s.sale_date, s.transaction_id, s.customer_id
  FROM sales_fact s
  WHERE s.quantity > 0 AND s.customer_id > 0 AND s.sale_date BETWEEN :compare_from AND :period_to
), cell AS (
  SELECT c.customer_tier AS tier, c.state, SUM(CASE WHEN r.sale_date >= :period_from THEN 1 ELSE 0 END) AS receipts,
         SUM(CASE WHEN r.sale_date <= :compare_to THEN 1 ELSE 0 END) AS receipts_before
  FROM receipt r
  JOIN dim_customers c ON c.customer_id = r.customer_id
  GROUP BY c.customer_tier, c.state
), drifting AS (
  SELECT tier, state, receipts, receipts_before
  FROM cell
  WHERE receipts_before >= 60
  ORDER BY 1.0 * receipts / receipts_before
  LIMIT 1
), others AS (
  SELECT SUM(cell.receipts) AS receipts, SUM(cell.receipts_before) AS receipts_before
  FROM cell
  JOIN drifting d ON d.tier = cell.tier AND d.state <> cell.state
)
SELECT d.tier, d.state,
       (SELECT COUNT(*) FROM dim_customers c WHERE c.customer_tier = d.tier AND c.state = d.state) AS customers,
       d.receipts, d.receipts_before,
       100.0 * (d.receipts - d.receipts_before) / d.receipts_before AS receipts_change_percent,
       100.0 * (o.receipts - o.receipts_before) / o.receipts_before AS other_gold_change_percent
FROM drifting d
CROSS JOIN others o
