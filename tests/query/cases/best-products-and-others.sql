WITH line AS (
  SELECT p.product_name, d.year, ${total} AS amount, ${quantity} AS pieces, s.store_id || '/' || s.sale_date || '/' || s.transaction_id AS receipt
  FROM sales_lines s
  JOIN dim_products p ON p.product_id = s.product_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE s.sale_date BETWEEN '2024-01-01' AND '2025-12-31'
), product AS (
  SELECT product_name, SUM(CASE WHEN pieces > 0 THEN amount END) AS sold, COUNT(DISTINCT CASE WHEN pieces > 0 THEN receipt END) AS receipts
  FROM line
  GROUP BY product_name
), best AS (
  SELECT product_name, ${divided sold | receipts} AS basket FROM product ORDER BY 2 DESC, product_name LIMIT 2
), folded AS (
  SELECT CASE WHEN product_name IN (SELECT product_name FROM best) THEN product_name ELSE 'Others' END AS name, year,
         COUNT(DISTINCT CASE WHEN pieces > 0 THEN receipt END) AS receipts, SUM(amount) AS revenue, SUM(CASE WHEN pieces > 0 THEN amount END) AS sold
  FROM line
  GROUP BY CASE WHEN product_name IN (SELECT product_name FROM best) THEN product_name ELSE 'Others' END, year
)
SELECT name AS "product.product_name", year AS "date.year", receipts, revenue, ${divided sold | receipts} AS average_basket
FROM folded
ORDER BY CASE WHEN name = 'Others' THEN 1 ELSE 0 END, name, year
