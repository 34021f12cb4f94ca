WITH customers AS (
  SELECT s.customer_id, MAX(CASE WHEN ${quantity} > 0 THEN s.sale_date END) AS last_day, SUM(${total}) AS revenue,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
  FROM sales_lines s
  WHERE s.customer_id >= 0
  GROUP BY s.customer_id
), scored AS (
  SELECT c.*, CASE WHEN last_day IS NOT NULL THEN NTILE(5) OVER (PARTITION BY last_day IS NULL ORDER BY last_day, customer_id) END AS r,
         NTILE(5) OVER (ORDER BY receipts, customer_id) AS f, NTILE(3) OVER (ORDER BY revenue, customer_id) AS m
  FROM customers c
)
SELECT r AS "last_purchase.ntile", f AS "receipts.ntile", m AS "revenue.ntile", COUNT(*) AS rows, SUM(revenue) AS "revenue.sum",
       MAX(last_day) AS "last_purchase.greatest"
FROM scored
GROUP BY r, f, m
ORDER BY r NULLS LAST, f, m
