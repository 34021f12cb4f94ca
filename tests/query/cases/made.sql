WITH sums AS (
  SELECT t.store_name, SUM(CASE WHEN ${unit_cost} IS NOT NULL THEN ${total} END) AS costed, SUM(${quantity} * ${unit_cost}) AS cost,
         SUM(CASE WHEN ${quantity} > 0 THEN ${total} END) AS sold,
         COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts,
         SUM(CASE WHEN s.employee_id > 0 THEN ${total} END) AS theirs,
         COUNT(DISTINCT CASE WHEN s.employee_id > 0 THEN s.employee_id END) AS employees,
         -SUM(CASE WHEN ${quantity} < 0 THEN ${total} ELSE 0 END) AS returned,
         SUM(CASE WHEN ${quantity} > 0 THEN ${quantity} * ${unit_price} ELSE 0 END) AS gross,
         SUM(CASE WHEN ${quantity} > 0 THEN ${line_discount} ELSE 0 END) AS discount
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  GROUP BY t.store_name
), made AS (
  SELECT store_name, ${at7 costed} - cost AS margin, ${at7 costed} AS costed, sold, receipts, theirs, employees,
         ${at7 returned} AS returned, gross - ${at7 discount} AS net
  FROM sums
)
SELECT store_name AS "store.store_name", margin, ${percent margin | costed} AS margin_rate, ${divided sold | receipts} AS average_basket,
       ${divided theirs | employees} AS revenue_per_employee, ${percent returned | net} AS return_rate
FROM made
WHERE margin * 100 >= 56 * costed
ORDER BY 3 DESC, 1
LIMIT 4
