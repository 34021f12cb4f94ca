SELECT UPPER(substr(t.country, 1, 2)) || '-' || LOWER(COALESCE(t.city, 'none')) || ' ' || CAST(length(t.store_name) AS TEXT) ||
         CASE t.store_type WHEN 'mall' THEN 'LL' WHEN 'city' THEN 'ty' WHEN 'outlet' THEN 'et' END AS label,
       CAST(substr(c.state, 2, 1) AS INTEGER) + 10 AS area, SUM(${quantity}) AS units
FROM sales_lines s
JOIN dim_stores t ON t.store_id = s.store_id
JOIN dim_customers c ON c.customer_id = s.customer_id
WHERE t.city LIKE 'L%' AND c.customer_id > 0
GROUP BY t.country, t.city, t.store_name, t.store_type, c.state
ORDER BY 1, 2
