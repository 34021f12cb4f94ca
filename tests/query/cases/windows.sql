WITH cell AS (
  SELECT t.country, d.quarter, SUM(${total}) AS revenue,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE d.year = 2025
  GROUP BY t.country, d.quarter
), seen AS (
  SELECT country, quarter, revenue, receipts, SUM(revenue) OVER (PARTITION BY country ORDER BY quarter) AS running,
         SUM(revenue) OVER () AS whole, SUM(receipts) OVER (PARTITION BY quarter) AS whole_receipts,
         RANK() OVER (ORDER BY revenue DESC) AS place,
         CASE WHEN ROW_NUMBER() OVER (PARTITION BY country ORDER BY quarter) > 1
              THEN SUM(revenue) OVER (PARTITION BY country ORDER BY quarter ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) END AS two, 2 AS twice,
         receipts - LAG(receipts) OVER (PARTITION BY country ORDER BY quarter) AS step
  FROM cell
)
SELECT country AS "store.country", quarter AS "date.quarter", revenue, receipts, running AS "revenue.running",
       ${percent revenue | whole} AS "revenue.share", ${percent receipts | whole_receipts} AS "receipts.share", place AS "revenue.rank",
       ${divided two | twice} AS "revenue.moving_average", step AS "receipts.step"
FROM seen
ORDER BY place, country, quarter
