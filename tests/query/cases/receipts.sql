WITH bought AS (
  SELECT DISTINCT t.country, d.year, s.store_id, s.sale_date, s.transaction_id
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE ${quantity} > 0
), buyers AS (
  SELECT DISTINCT t.country, d.year, s.customer_id
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE ${quantity} > 0 AND s.customer_id NOT IN (-1, -2, -3)
)
SELECT b.country AS "store.country", b.year AS "date.year", COUNT(*) AS receipts,
       (SELECT COUNT(*) FROM buyers c WHERE c.year = b.year AND (c.country = b.country OR (c.country IS NULL AND b.country IS NULL)))
         AS customers
FROM bought b
GROUP BY b.country, b.year
ORDER BY b.year DESC, COUNT(*), b.country NULLS LAST
