WITH sold AS (
  SELECT s.customer_id, CASE WHEN ${cost of p} * 2 < ${money 5} THEN 'low' ELSE p.category END AS kind
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  WHERE ${quantity} > 0 AND s.customer_id >= 0 AND NOT p.product_name LIKE '%1_'
), seen AS (
  SELECT DISTINCT customer_id, kind FROM sold WHERE kind IS NOT NULL
), pair AS (
  SELECT x.kind AS one, y.kind AS other, COUNT(*) AS baskets,
         (SELECT COUNT(*) FROM seen s WHERE s.kind = x.kind) AS ones, (SELECT COUNT(*) FROM seen s WHERE s.kind = y.kind) AS others,
         (SELECT COUNT(DISTINCT customer_id) FROM sold) AS everything
  FROM seen x
  JOIN seen y ON y.customer_id = x.customer_id AND x.kind < y.kind
  GROUP BY x.kind, y.kind
), made AS (
  SELECT p.*, baskets * everything - ones * others AS above, baskets * everything AS lifted, ones * others AS below FROM pair p
), chosen AS (
  SELECT one, other, baskets, ${hundredths above | everything} AS gain FROM made WHERE lifted * 1000 >= below * 905
)
SELECT one, other, baskets, gain, RANK() OVER (ORDER BY baskets DESC) AS "baskets.rank"
FROM chosen
ORDER BY gain DESC, one, other
