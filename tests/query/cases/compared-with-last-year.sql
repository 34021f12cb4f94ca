WITH sums AS (
  SELECT p.category, d.month, d.year, SUM(${total}) AS revenue,
         SUM(CASE WHEN ${unit_cost} IS NOT NULL THEN ${total} END) AS costed, SUM(${quantity} * ${unit_cost}) AS cost,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE s.sale_date BETWEEN '2025-01-15' AND '2025-06-30' OR s.sale_date BETWEEN '2024-01-15' AND '2024-06-30'
  GROUP BY p.category, d.month, d.year
), made AS (
  SELECT category, month, year, revenue, receipts, ${at7 costed} - cost AS margin, ${at7 costed} AS costed FROM sums
), rate AS (
  SELECT category, month, year, revenue, receipts, ${percent margin | costed} AS rate FROM made
), pair AS (
  SELECT c.category, c.month, n.revenue, o.revenue AS revenue_before, n.revenue - o.revenue AS gain, n.rate, o.rate AS rate_before,
         n.receipts, o.receipts AS receipts_before, n.receipts - o.receipts AS receipts_gain
  FROM (SELECT DISTINCT category, month FROM rate) c
  LEFT JOIN rate n ON n.year = 2025 AND n.month = c.month AND COALESCE(n.category, '-') = COALESCE(c.category, '-')
  LEFT JOIN rate o ON o.year = 2024 AND o.month = c.month AND COALESCE(o.category, '-') = COALESCE(c.category, '-')
)
SELECT category AS "product.category", month AS "date.month", revenue, revenue_before AS "revenue.before", gain AS "revenue.difference",
       ${percent gain | revenue_before} AS "revenue.change", rate AS margin_rate, rate_before AS "margin_rate.before",
       rate - rate_before AS "margin_rate.difference", receipts, receipts_before AS "receipts.before",
       receipts_gain AS "receipts.difference", ${percent receipts_gain | receipts_before} AS "receipts.change"
FROM pair
ORDER BY 6 DESC NULLS LAST, category NULLS LAST, month
