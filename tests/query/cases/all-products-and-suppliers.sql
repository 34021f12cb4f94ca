WITH sold AS (
  SELECT s.product_id, SUM(${quantity}) AS units
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id AND t.city = 'Lyon'
  WHERE s.sale_date >= '2025-12-30'
  GROUP BY s.product_id
), held AS (
  SELECT i.product_id, SUM(${closing_stock}) AS stock
  FROM stock_levels i
  JOIN dim_stores t ON t.store_id = i.store_id AND t.city = 'Lyon'
  WHERE i.date = (SELECT MAX(x.date) FROM stock_levels x WHERE x.product_id = i.product_id AND x.store_id = i.store_id)
  GROUP BY i.product_id
)
SELECT u.supplier_name AS "supplier.supplier_name", p.product_name AS "product.product_name", s.units, h.stock
FROM dim_products p
JOIN dim_suppliers u ON u.supplier_id = p.supplier_id
LEFT JOIN sold s ON s.product_id = p.product_id
LEFT JOIN held h ON h.product_id = p.product_id
WHERE p.product_id >= 0 AND p.product_status = 'active'
ORDER BY u.supplier_name, p.product_name
