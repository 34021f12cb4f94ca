SELECT t.store_name AS "store.store_name", d.quarter AS "date.quarter", SUM(${quantity}) AS units
FROM sales_lines s
JOIN dim_stores t ON t.store_id = s.store_id
JOIN dim_date d ON d.full_date = s.sale_date
WHERE (t.store_type IS NULL OR t.store_type <> 'outlet') AND d.month IN (1, 2, 7, 12) AND d.year > 2023
GROUP BY t.store_name, d.quarter
ORDER BY t.store_name NULLS LAST, d.quarter NULLS LAST
