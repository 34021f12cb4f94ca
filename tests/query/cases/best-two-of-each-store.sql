WITH sums AS (
  SELECT t.store_name, p.product_name, SUM(${total}) AS revenue
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_products p ON p.product_id = s.product_id
  WHERE s.sale_date BETWEEN '2025-01-01' AND '2025-12-31'
  GROUP BY t.store_name, p.product_name
  HAVING SUM(${quantity}) > ${pieces 1}
), ranked AS (
  SELECT s.*, (SELECT COUNT(*) FROM sums better WHERE better.store_name = s.store_name AND better.revenue > s.revenue) AS better
  FROM sums s
)
SELECT store_name AS "store.store_name", SUM(revenue) AS "revenue.sum", COUNT(*) AS rows
FROM ranked
WHERE better < 2
GROUP BY store_name
ORDER BY 2 DESC, store_name
