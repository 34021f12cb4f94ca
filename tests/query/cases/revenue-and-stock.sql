WITH sold AS (
  SELECT p.category, d.month, SUM(${total}) AS revenue,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE s.sale_date BETWEEN '2025-08-01' AND '2025-12-31'
  GROUP BY p.category, d.month
), kept AS (
  SELECT p.category, l.month, SUM(${closing_stock}) AS stock
  FROM (
    SELECT d.month, x.product_id, x.store_id, MAX(x.date) AS day
    FROM (SELECT month, MAX(full_date) AS day FROM dim_date WHERE full_date BETWEEN '2025-08-01' AND '2025-12-31' GROUP BY month) d
    JOIN stock_levels x ON x.date <= d.day
    GROUP BY d.month, x.product_id, x.store_id
  ) l
  JOIN stock_levels i ON i.date = l.day AND i.product_id = l.product_id AND i.store_id = l.store_id
  JOIN dim_products p ON p.product_id = i.product_id
  GROUP BY p.category, l.month
), cell AS (
  SELECT category, month FROM sold UNION SELECT category, month FROM kept
)
SELECT c.category AS "product.category", c.month AS "date.month", v.revenue, k.stock, v.receipts
FROM cell c
LEFT JOIN sold v ON v.month = c.month AND COALESCE(v.category, '-') = COALESCE(c.category, '-')
LEFT JOIN kept k ON k.month = c.month AND COALESCE(k.category, '-') = COALESCE(c.category, '-')
ORDER BY k.stock DESC NULLS LAST, c.category NULLS LAST, c.month
