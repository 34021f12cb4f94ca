WITH sold AS (
  SELECT s.store_id || '/' || s.sale_date || '/' || s.transaction_id AS receipt, p.category
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  WHERE s.sale_date BETWEEN '2025-01-01' AND '2025-12-31' AND ${quantity} > 0
), seen AS (
  SELECT DISTINCT receipt, category FROM sold WHERE category IS NOT NULL
), pair AS (
  SELECT x.category AS one, y.category AS other, COUNT(*) AS baskets
  FROM seen x JOIN seen y ON y.receipt = x.receipt AND x.category < y.category
  GROUP BY x.category, y.category
)
SELECT one, COUNT(*) AS rows, MAX(baskets) AS "baskets.greatest", (SELECT COUNT(DISTINCT receipt) FROM sold) AS "all.baskets.least"
FROM pair
WHERE other <> 'Tools'
GROUP BY one
ORDER BY one
