SELECT p.category AS "product.category", d.year AS "date.year", SUM(${total}) AS revenue
FROM sales_lines s
JOIN dim_products p ON p.product_id = s.product_id
JOIN dim_date d ON d.full_date = s.sale_date
WHERE s.sale_date >= '2024-03-15' AND s.sale_date <= '2025-11-20'
GROUP BY p.category, d.year
HAVING SUM(${total}) > ${money 100}
ORDER BY 3 DESC, 1, 2
LIMIT 5
