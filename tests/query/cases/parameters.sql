SELECT p.product_name AS "product.product_name", ${cost of p} * 4 < ${money 13} AS cheap, SUM(${total}) AS revenue
FROM sales_lines s
JOIN dim_products p ON p.product_id = s.product_id
JOIN dim_stores t ON t.store_id = s.store_id
WHERE t.country = 'France' AND s.sale_date BETWEEN '2025-10-03' AND '2025-12-31'
GROUP BY p.product_name, ${cost of p}
HAVING SUM(${total}) > ${money 1005} / 10
ORDER BY 3 DESC, p.product_name
LIMIT 4
