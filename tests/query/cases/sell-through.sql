WITH opening AS (
  SELECT p.category, SUM(${closing_stock}) AS opening
  FROM (SELECT product_id, store_id, MAX(date) AS day FROM stock_levels WHERE date < '2025-11-01' GROUP BY product_id, store_id) l
  JOIN stock_levels i ON i.product_id = l.product_id AND i.store_id = l.store_id AND i.date = l.day
  JOIN dim_products p ON p.product_id = i.product_id
  GROUP BY p.category
), moved AS (
  SELECT p.category, SUM(i.got) AS received, SUM(i.opening - i.closing_before) AS gap
  FROM (
    SELECT i.product_id, i.date, ${received} AS got, ${opening_stock} AS opening,
           LAG(${closing_stock}) OVER (PARTITION BY i.product_id, i.store_id ORDER BY i.date) AS closing_before
    FROM stock_levels i
  ) i
  JOIN dim_products p ON p.product_id = i.product_id
  WHERE i.date BETWEEN '2025-11-01' AND '2025-12-31'
  GROUP BY p.category
), sold AS (
  SELECT p.category, SUM(CASE WHEN ${quantity} > 0 THEN ${quantity} ELSE 0 END) AS units
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  WHERE s.sale_date BETWEEN '2025-11-01' AND '2025-12-31'
  GROUP BY p.category
), made AS (
  SELECT v.category, o.opening, o.opening + m.received AS available, v.units, m.gap
  FROM sold v
  JOIN opening o ON COALESCE(o.category, '-') = COALESCE(v.category, '-')
  JOIN moved m ON COALESCE(m.category, '-') = COALESCE(v.category, '-')
)
SELECT category AS "product.category", opening AS opening_stock_units, available AS units_available, ${percent units | available} AS sell_through, gap AS stock_gap
FROM made
ORDER BY category NULLS LAST
