SELECT t.city AS "store.city", SUM(${quantity}) AS units
FROM sales_lines s
JOIN dim_stores t ON t.store_id = s.store_id
WHERE s.sale_date >= '2025-12-04' OR s.sale_date < '2025-01-01'
GROUP BY t.city
ORDER BY t.city NULLS LAST
