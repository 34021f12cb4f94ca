WITH cell AS (
  SELECT t.store_name, d.year, SUM(${quantity}) AS units, SUM(CASE WHEN ${unit_cost} IS NOT NULL THEN ${total} END) AS costed, SUM(${quantity} * ${unit_cost}) AS cost
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_date d ON d.full_date = s.sale_date
  GROUP BY t.store_name, d.year
), made AS (
  SELECT store_name, year, units, ${at7 costed} - cost AS margin FROM cell
)
SELECT store_name AS "store.store_name", year AS "date.year", units, margin, RANK() OVER (PARTITION BY year ORDER BY units DESC) AS "units.rank",
       units - LAG(units) OVER (PARTITION BY store_name ORDER BY year) AS "units.step",
       SUM(margin) OVER (PARTITION BY store_name ORDER BY year) AS "margin.running"
FROM made
ORDER BY year DESC, 5, store_name
