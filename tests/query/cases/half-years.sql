SELECT CASE WHEN d.quarter <= 2 THEN 'first' ELSE 'second' END AS half, d.is_weekend AS weekend, d.year AS "date.year", SUM(${total}) AS revenue
FROM sales_lines s
JOIN dim_date d ON d.full_date = s.sale_date
WHERE d.day_of_week >= 6
GROUP BY CASE WHEN d.quarter <= 2 THEN 'first' ELSE 'second' END, d.is_weekend, d.year
ORDER BY 1, 3
