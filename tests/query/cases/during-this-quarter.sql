WITH sold AS (
  SELECT d.month, SUM(${total}) AS revenue
  FROM sales_lines s
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE s.sale_date BETWEEN '2025-10-01' AND '2025-12-31'
  GROUP BY d.month
), month_end AS (
  SELECT month, MAX(full_date) AS day FROM dim_date WHERE full_date BETWEEN '2025-10-01' AND '2025-12-31' GROUP BY month
), last_row AS (
  SELECT e.month, x.product_id, x.store_id, MAX(x.date) AS day
  FROM month_end e
  JOIN stock_levels x ON x.date <= e.day
  GROUP BY e.month, x.product_id, x.store_id
), held AS (
  SELECT l.month, SUM(${closing_stock}) AS stock
  FROM last_row l
  JOIN stock_levels i ON i.date = l.day AND i.product_id = l.product_id AND i.store_id = l.store_id
  GROUP BY l.month
)
SELECT h.month AS "date.month", s.revenue, h.stock FROM held h JOIN sold s ON s.month = h.month ORDER BY h.month
