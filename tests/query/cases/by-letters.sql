SELECT t.store_name AS "store.store_name", t.store_type AS "store.store_type", SUM(${quantity}) AS units
FROM sales_lines s
JOIN dim_stores t ON t.store_id = s.store_id
WHERE substr(t.store_type, 1, 1) IN ('c', 'm', 'o', 'u') -- small letters come behind the large ones
  AND (substr(t.store_name, 1, 1) IN ('K', 'L', 'O', 'U') OR t.store_name = 'New Gate')
GROUP BY t.store_name, t.store_type
ORDER BY t.store_name NULLS LAST, t.store_type NULLS LAST
