WITH sums AS (
  SELECT t.country, SUM(CASE WHEN s.sale_date >= '2025-01-01' THEN ${quantity} END) AS units,
         SUM(CASE WHEN s.sale_date < '2025-01-01' THEN ${quantity} END) AS before
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date BETWEEN '2025-02-01' AND '2025-02-28' OR s.sale_date BETWEEN '2024-02-01' AND '2024-02-29'
  GROUP BY t.country
), made AS (
  SELECT country, units, before, units - before AS gain FROM sums
)
SELECT country AS "store.country", units, before AS "units.before", gain AS "units.difference", ${percent gain | before} AS "units.change"
FROM made
ORDER BY country NULLS LAST
