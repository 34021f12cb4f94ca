WITH now AS (
  SELECT c.customer_tier, t.country, MAX(CASE WHEN ${quantity} > 0 THEN s.sale_date END) AS day,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
  FROM sales_lines s JOIN dim_customers c ON c.customer_id = s.customer_id JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date BETWEEN '2025-07-01' AND '2025-12-31'
  GROUP BY c.customer_tier, t.country
), before AS (
  SELECT c.customer_tier, t.country, MAX(CASE WHEN ${quantity} > 0 THEN s.sale_date END) AS day,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
  FROM sales_lines s JOIN dim_customers c ON c.customer_id = s.customer_id JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date BETWEEN '2025-01-01' AND '2025-06-30'
  GROUP BY c.customer_tier, t.country
), made AS (
  SELECT n.customer_tier, n.country, n.day, b.day AS day_before, n.receipts, b.receipts AS receipts_before, n.receipts - b.receipts AS gain
  FROM now n
  LEFT JOIN before b ON COALESCE(b.customer_tier, '-') = COALESCE(n.customer_tier, '-') AND COALESCE(b.country, '-') = COALESCE(n.country, '-')
  WHERE n.day >= '2025-10-01'
)
SELECT customer_tier AS "customer.customer_tier", country AS "store.country", day AS last_purchase, day_before AS "last_purchase.before",
       ${day_number day} - ${day_number day_before} AS "last_purchase.difference", receipts, receipts_before AS "receipts.before",
       gain AS "receipts.difference", ${percent gain | receipts_before} AS "receipts.change"
FROM made
ORDER BY customer_tier NULLS LAST, country NULLS LAST
