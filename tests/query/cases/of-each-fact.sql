WITH sold AS (
  SELECT s.product_id, s.store_id, SUM(${total}) AS revenue, SUM(CASE WHEN ${unit_cost} IS NOT NULL THEN ${total} END) AS costed,
         SUM(${quantity} * ${unit_cost}) AS cost
  FROM sales_lines s
  WHERE s.sale_date >= '2025-12-20'
  GROUP BY s.product_id, s.store_id
), both_facts AS (
  SELECT s.product_id, s.store_id, s.revenue, ${at7 costed} AS costed, ${at7 costed} - cost AS margin, ${closing_stock} AS stock
  FROM sold s
  JOIN stock_levels i ON i.product_id = s.product_id AND i.store_id = s.store_id
  WHERE i.date = (SELECT MAX(x.date) FROM stock_levels x WHERE x.product_id = i.product_id AND x.store_id = i.store_id)
)
SELECT p.product_name AS "product.product_name", t.store_name AS "store.store_name", revenue, stock, ${percent margin | costed} AS margin_rate
FROM both_facts b
JOIN dim_products p ON p.product_id = b.product_id
JOIN dim_stores t ON t.store_id = b.store_id
WHERE margin > 0
ORDER BY p.product_name, t.store_name
