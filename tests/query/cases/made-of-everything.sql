WITH line AS (
  SELECT s.*, ${total} AS amount, ${quantity} AS pieces, ${unit_cost} AS cost FROM sales_lines s WHERE s.sale_date BETWEEN '2025-01-01' AND '2025-06-30'
), sums AS (
  SELECT (SELECT SUM(amount) FROM line WHERE cost IS NOT NULL) AS costed,
         (SELECT SUM(pieces * cost) FROM line) AS cost,
         (SELECT SUM(amount) FROM line WHERE customer_id > 0) AS theirs,
         (SELECT COUNT(DISTINCT customer_id) FROM line WHERE customer_id > 0 AND pieces > 0) AS customers,
         (SELECT COUNT(*) FROM (SELECT DISTINCT store_id, sale_date, transaction_id FROM line WHERE customer_id > 0 AND pieces > 0) r) AS receipts,
         (SELECT SUM(l.amount) FROM line l JOIN dim_stores t ON t.store_id = l.store_id WHERE t.floor_area > 0) AS on_area,
         (SELECT SUM(floor_area) FROM dim_stores WHERE store_id IN (SELECT store_id FROM line)) AS area,
         (SELECT COUNT(*) FROM line) AS lines,
         (SELECT COUNT(*) FROM (SELECT customer_id, MIN(sale_date) AS first_day FROM sales_lines s WHERE customer_id > 0 AND ${quantity} > 0 GROUP BY customer_id) f
          WHERE f.first_day BETWEEN '2025-01-01' AND '2025-06-30') AS fresh
), made AS (
  SELECT ${at7 costed} - cost AS margin, ${at7 costed} AS costed, theirs, customers, receipts, on_area, area, lines, fresh FROM sums
)
SELECT ${percent margin | costed} AS margin_rate, ${divided theirs | customers} AS revenue_per_customer,
       ${hundredths receipts | customers} AS receipts_per_customer, ${divided on_area | area} AS revenue_per_square_metre,
       lines, fresh AS new_customers, customers
FROM made
