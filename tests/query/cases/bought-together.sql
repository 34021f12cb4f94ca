WITH best AS (
  SELECT p.product_name, SUM(${total}) AS revenue
  FROM sales_lines s JOIN dim_products p ON p.product_id = s.product_id
  WHERE s.sale_date BETWEEN '2025-01-01' AND '2025-12-31'
  GROUP BY p.product_name
  ORDER BY 2 DESC, 1
  LIMIT 8
), sold AS (
  SELECT s.store_id || '/' || s.sale_date || '/' || s.transaction_id AS receipt, p.product_name
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date BETWEEN '2025-01-01' AND '2025-12-31' AND t.country = 'France' AND ${quantity} > 0
), seen AS (
  SELECT DISTINCT receipt, product_name FROM sold WHERE product_name IN (SELECT product_name FROM best)
), pair AS (
  SELECT x.product_name AS one, y.product_name AS other, COUNT(*) AS baskets,
         (SELECT COUNT(*) FROM seen s WHERE s.product_name = x.product_name) AS ones,
         (SELECT COUNT(*) FROM seen s WHERE s.product_name = y.product_name) AS others,
         (SELECT COUNT(DISTINCT receipt) FROM sold) AS everything
  FROM seen x
  JOIN seen y ON y.receipt = x.receipt AND x.product_name < y.product_name
  GROUP BY x.product_name, y.product_name
), made AS (
  SELECT p.*, baskets * everything AS above, ones * others AS below FROM pair p
)
SELECT one, other, baskets, ones AS "one.baskets", others AS "other.baskets", everything AS "all.baskets", ${percent baskets | everything} AS support,
       ${percent baskets | ones} AS confidence, ${percent baskets | others} AS reverse_confidence, ${hundredths above | below} AS lift
FROM made
ORDER BY baskets DESC, one, other
LIMIT 20
