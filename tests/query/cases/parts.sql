WITH sums AS (
  SELECT t.country, p.product_name, SUM(${quantity}) AS units, MAX(CASE WHEN ${quantity} > 0 THEN s.sale_date END) AS last_day
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_products p ON p.product_id = s.product_id
  GROUP BY t.country, p.product_name
)
SELECT country AS "store.country", product_name AS "product.product_name", units, last_day AS last_purchase,
       NTILE(3) OVER (PARTITION BY country ORDER BY units, product_name) AS "units.ntile",
       CASE WHEN last_day IS NOT NULL THEN NTILE(4) OVER (PARTITION BY last_day IS NULL ORDER BY last_day, country, product_name) END AS "last_purchase.ntile",
       CASE WHEN last_day IS NOT NULL THEN RANK() OVER (ORDER BY last_day DESC NULLS LAST) END AS "last_purchase.rank"
FROM sums
ORDER BY 5 DESC, country NULLS LAST, product_name NULLS LAST
