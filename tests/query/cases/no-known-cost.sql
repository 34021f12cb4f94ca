SELECT p.product_name AS "product.product_name", SUM(CASE WHEN ${unit_cost} IS NOT NULL THEN ${total} END) AS costed_revenue, SUM(${quantity}) AS units
FROM sales_lines s
JOIN dim_products p ON p.product_id = s.product_id
GROUP BY p.product_name
HAVING COUNT(${unit_cost}) = 0 OR SUM(CASE WHEN ${unit_cost} IS NOT NULL THEN ${total} END) BETWEEN ${money 1800} AND ${money 2000}
ORDER BY 2 NULLS LAST, p.product_name DESC
