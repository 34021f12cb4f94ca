WITH visit AS (
  SELECT s.customer_id, s.sale_date, t.city, t.country FROM sales_lines s JOIN dim_stores t ON t.store_id = s.store_id
)
SELECT c.customer_tier AS "customer.customer_tier", c.country AS "customer.country", COUNT(*) AS customer_count
FROM dim_customers c
WHERE c.customer_id > 0
  AND EXISTS (SELECT 1 FROM visit v WHERE v.customer_id = c.customer_id AND v.country = 'Germany')
  AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.customer_id = c.customer_id AND COALESCE(v.city, 'Hull') = 'Hull'
                  AND v.sale_date BETWEEN '2024-10-01' AND '2024-11-15')
GROUP BY c.customer_tier, c.country
ORDER BY c.customer_tier, c.country
