WITH monthly AS (
  SELECT t.store_name, d.year, d.month, SUM(${total}) AS revenue,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id AND t.country = 'United Kingdom'
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE d.year >= 2024
  GROUP BY t.store_name, d.year, d.month
), sums AS (
  SELECT store_name, SUM(revenue) AS revenue, SUM(receipts) AS receipts, COUNT(*) AS months, MAX(revenue) AS most, MIN(revenue) AS least
  FROM monthly
  GROUP BY store_name
)
SELECT store_name AS "store.store_name", ${divided revenue | months} AS "revenue.average", most AS "revenue.greatest", least AS "revenue.least",
       ${hundredths receipts | months} AS "receipts.average", receipts AS "receipts.sum", months AS rows
FROM sums
ORDER BY 2 DESC, store_name
