SELECT t.city AS "store.city", p.department AS "product.department", SUM(${quantity}) AS units
FROM sales_lines s
JOIN dim_stores t ON t.store_id = s.store_id
JOIN dim_products p ON p.product_id = s.product_id
WHERE t.city IS NULL OR t.city IN ('London', 'Leipzig') OR (t.city = 'Lyon' AND p.department = 'Outdoor') -- no city is none of those
GROUP BY t.city, p.department
ORDER BY t.city DESC NULLS LAST, p.department
