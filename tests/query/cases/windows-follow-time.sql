WITH cell AS (
  SELECT d.month, t.country, d.year, SUM(${quantity}) AS units
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  JOIN dim_date d ON d.full_date = s.sale_date
  GROUP BY d.month, t.country, d.year
)
SELECT month AS "date.month", country AS "store.country", year AS "date.year", units,
       SUM(units) OVER (PARTITION BY country ORDER BY year, month) AS "units.running",
       units - LAG(units) OVER (PARTITION BY country ORDER BY year, month) AS "units.step"
FROM cell
ORDER BY month, country, year
