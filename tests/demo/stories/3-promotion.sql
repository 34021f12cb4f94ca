-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which promotion ate its own margin? What the warehouse knows as a promotion, a day of it against a day of the
-- four weeks before.
WITH line AS (
  SELECT CASE WHEN s.sale_date >= e.starts_on THEN 1 ELSE 0 END AS is_promotion, s.quantity,
         s.total_amount, s.quantity * s.unit_cost AS cost,
         CASE WHEN s.quantity > 0 THEN s.quantity * s.unit_price ELSE 0 END AS gross,
         CASE WHEN s.quantity > 0 THEN s.discount_amount ELSE 0 END AS discount
  FROM events e
  JOIN dim_products p ON p.category = e.category
  JOIN sales_fact s ON s.product_id = p.product_id
  WHERE e.kind = 'promotion' AND s.sale_date BETWEEN :compare_from AND e.ends_on
), side AS (
  SELECT is_promotion, CASE WHEN is_promotion = 1 THEN 1.0 ELSE 0.75 END AS share, -- 21 days of 28
         SUM(quantity) AS units, SUM(total_amount) AS revenue, SUM(total_amount - cost) AS margin,
         SUM(gross) AS gross, SUM(discount) AS discount
  FROM line
  GROUP BY is_promotion
), scaled AS (
  SELECT is_promotion, units * share AS units, revenue * share AS revenue, margin * share AS margin,
         100.0 * margin / revenue AS margin_rate, 100.0 * discount / gross AS discount_rate
  FROM side
)
SELECT 100.0 * (n.units - b.units) / b.units AS units_change_percent,
       n.revenue, b.revenue AS revenue_before_21_days,
       100.0 * (n.revenue - b.revenue) / b.revenue AS revenue_change_percent,
       n.margin, b.margin AS margin_before_21_days,
       100.0 * (n.margin - b.margin) / b.margin AS margin_change_percent,
       n.margin_rate AS margin_rate_percent, b.margin_rate AS margin_rate_before_percent,
       n.discount_rate AS discount_rate_percent, b.discount_rate AS discount_rate_before_percent
FROM scaled n
JOIN scaled b ON b.is_promotion = 0
WHERE n.is_promotion = 1
