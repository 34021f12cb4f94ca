WITH monthly AS (
  SELECT t.store_name, d.month, SUM(${total}) AS revenue
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE s.sale_date BETWEEN '2025-07-01' AND '2025-12-31'
  GROUP BY t.store_name, d.month
), sums AS (
  SELECT store_name, (MAX(revenue) - MIN(revenue)) * COUNT(*) AS gap, SUM(revenue) AS revenue, COUNT(*) AS months FROM monthly GROUP BY store_name
)
SELECT 'second' AS part, store_name AS "store.store_name", ${percent gap | revenue} AS spread, months AS rows FROM sums WHERE gap > 0 ORDER BY 3 DESC, store_name
