WITH sums AS (
  SELECT t.store_name, (SELECT SUM(${total}) FROM sales_lines s WHERE s.store_id = t.store_id AND s.sale_date BETWEEN '2025-10-01' AND '2025-11-30') AS revenue,
         (SELECT SUM(${target}) FROM targets k WHERE k.store_id = t.store_id AND k.month IN ('2025-10-01', '2025-11-01')) AS goal
  FROM dim_stores t
)
SELECT store_name AS "store.store_name", revenue, goal AS revenue_target, ${percent revenue | goal} AS target_attainment
FROM sums
WHERE revenue * 100 > goal
ORDER BY store_name
