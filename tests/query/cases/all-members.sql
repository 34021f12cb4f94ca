WITH member AS (
  SELECT t.store_id, t.store_name, d.month
  FROM dim_stores t
  CROSS JOIN (SELECT DISTINCT month FROM dim_date WHERE full_date BETWEEN '2025-08-10' AND '2025-10-31') d
  WHERE t.store_id >= 0 AND t.country <> 'Germany'
), sold AS (
  SELECT s.store_id, d.month, SUM(${total}) AS revenue
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE s.sale_date BETWEEN '2025-08-10' AND '2025-10-31' AND p.product_name = 'Product 1'
  GROUP BY s.store_id, d.month
)
SELECT m.store_name AS "store.store_name", m.month AS "date.month", s.revenue, COALESCE(s.revenue, 0) AS sold
FROM member m
LEFT JOIN sold s ON s.store_id = m.store_id AND s.month = m.month
ORDER BY m.store_name, m.month
