SELECT t.city AS "store.city", SUM(${total}) AS revenue, SUM(${quantity}) AS units
FROM sales_lines s, dim_stores t
WHERE t.store_id = s.store_id
GROUP BY t.city
ORDER BY t.city NULLS LAST
