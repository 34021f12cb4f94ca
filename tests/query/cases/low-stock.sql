WITH sold AS (
  SELECT p.product_name, t.store_name, SUM(${quantity}) AS units
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id AND COALESCE(p.category, '-') <> 'Kitchen'
  JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date BETWEEN '2025-11-02' AND '2025-12-31'
  GROUP BY p.product_name, t.store_name
), kept AS (
  SELECT p.product_name, t.store_name, SUM(${closing_stock}) AS stock
  FROM (SELECT product_id, store_id, MAX(date) AS day FROM stock_levels WHERE date <= '2025-12-31' GROUP BY product_id, store_id) l
  JOIN stock_levels i ON i.date = l.day AND i.product_id = l.product_id AND i.store_id = l.store_id
  JOIN dim_products p ON p.product_id = i.product_id
  JOIN dim_stores t ON t.store_id = i.store_id
  GROUP BY p.product_name, t.store_name
), made AS (
  SELECT v.product_name, v.store_name, k.stock, v.units, k.stock * 30 AS needed
  FROM sold v
  JOIN kept k ON k.product_name = v.product_name AND k.store_name = v.store_name
  WHERE v.units > 0
), chosen AS (
  SELECT product_name, store_name, stock, units, ${hundredths needed | units} AS cover_days FROM made
)
SELECT product_name AS "product.product_name", store_name AS "store.store_name", stock, units, cover_days
FROM chosen
WHERE cover_days < ${hundredth 9000}
ORDER BY cover_days, units DESC, product_name, store_name
LIMIT 100
