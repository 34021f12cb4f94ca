WITH sums AS (
  SELECT t.store_name, SUM(${total}) AS revenue
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  GROUP BY t.store_name
), seen AS (
  SELECT store_name, revenue, SUM(revenue) OVER () AS whole FROM sums -- of all stores, not of the best
), best AS (
  SELECT store_name, revenue, whole FROM seen ORDER BY revenue DESC, store_name LIMIT 2
)
SELECT store_name AS "store.store_name", revenue, ${percent revenue | whole} AS "revenue.share"
FROM best
ORDER BY store_name
