WITH line AS (
  SELECT t.city, t.country, ${total} AS amount, ${quantity} AS pieces, s.store_id || '/' || s.sale_date || '/' || s.transaction_id AS receipt
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
), city AS (
  SELECT city, MIN(CASE WHEN country = 'France' THEN 1 ELSE 0 END) AS part, SUM(amount) AS revenue, SUM(CASE WHEN pieces > 0 THEN amount END) AS sold,
         COUNT(DISTINCT CASE WHEN pieces > 0 THEN receipt END) AS receipts
  FROM line
  GROUP BY city
)
SELECT city AS "store.city", revenue, ${divided sold | receipts} AS average_basket FROM city ORDER BY part, city NULLS LAST
