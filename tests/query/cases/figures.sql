WITH sums AS (
  SELECT t.store_name, SUM(CASE WHEN ${unit_cost} IS NOT NULL THEN ${total} END) AS costed, SUM(${quantity} * ${unit_cost}) AS cost,
         SUM(CASE WHEN ${quantity} > 0 THEN ${quantity} END) AS pieces, SUM(${total}) AS revenue,
         SUM(CASE WHEN ${quantity} < 0 THEN -${total} ELSE 0 END) AS returned
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date BETWEEN '2025-01-01' AND '2025-12-31'
  GROUP BY t.store_name
), made AS (
  SELECT store_name, ${at7 costed} - cost AS margin, pieces, revenue * 2 - returned AS twice, 2 AS two, revenue, returned FROM sums
)
SELECT store_name AS "store.store_name", ${divided margin | pieces} AS per_piece, ${divided twice | two} AS net,
       ${percent returned | revenue} AS returned, CASE WHEN returned > 0 THEN 1 ELSE -1 END AS sign
FROM made
WHERE margin > 0
ORDER BY 2 DESC, store_name
