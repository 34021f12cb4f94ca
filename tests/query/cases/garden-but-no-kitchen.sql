WITH line AS (
  SELECT s.customer_id, s.sale_date, p.category, ${total} AS amount, ${quantity} AS pieces FROM sales_lines s JOIN dim_products p ON p.product_id = s.product_id
)
SELECT c.customer_tier AS "customer.customer_tier", COUNT(DISTINCT CASE WHEN l.pieces > 0 AND l.customer_id > 0 THEN l.customer_id END) AS customers,
       SUM(l.amount) AS revenue
FROM line l
JOIN dim_customers c ON c.customer_id = l.customer_id
WHERE l.sale_date BETWEEN '2025-10-01' AND '2025-12-31'
  AND l.customer_id IN (SELECT customer_id FROM line WHERE category = 'Garden' AND sale_date BETWEEN '2025-10-01' AND '2025-12-31')
  AND l.customer_id NOT IN (SELECT customer_id FROM line WHERE category = 'Kitchen' AND sale_date BETWEEN '2025-12-01' AND '2025-12-31')
GROUP BY c.customer_tier
ORDER BY c.customer_tier
