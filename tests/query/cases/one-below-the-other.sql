WITH city AS (
  SELECT t.city, t.country, SUM(${total}) AS revenue FROM sales_lines s JOIN dim_stores t ON t.store_id = s.store_id GROUP BY t.city, t.country
), best AS (
  SELECT city, SUM(revenue) AS revenue FROM city GROUP BY city ORDER BY 2 DESC, city LIMIT 1
)
SELECT label AS "Which", city AS "store.city", revenue
FROM (SELECT 1 AS part, 'The best' AS label, city, revenue FROM best WHERE city IS NOT NULL
      UNION ALL SELECT 2, 'In the south', city, SUM(revenue) FROM city WHERE country = 'France' GROUP BY city) u
ORDER BY part, city NULLS LAST
