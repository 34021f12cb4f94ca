WITH best AS (
  SELECT s.customer_id, SUM(${total}) AS revenue
  FROM sales_lines s
  WHERE s.customer_id > 0 AND s.sale_date BETWEEN '2025-01-01' AND '2025-12-31'
  GROUP BY s.customer_id
  ORDER BY 2 DESC, 1
  LIMIT 10
)
SELECT t.country AS "store.country", SUM(${total}) AS revenue, COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.customer_id END) AS customers
FROM sales_lines s
JOIN best b ON b.customer_id = s.customer_id
JOIN dim_stores t ON t.store_id = s.store_id
WHERE t.store_type <> 'mall'
GROUP BY t.country
ORDER BY t.country
