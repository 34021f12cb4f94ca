WITH month AS (
  SELECT t.city, substr(CAST(s.sale_date AS TEXT), 1, 7) AS at, SUM(${total}) AS revenue
  FROM sales_lines s
  JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date >= '2024-01-01'
  GROUP BY t.city, substr(CAST(s.sale_date AS TEXT), 1, 7)
), city AS (
  SELECT city, MAX(revenue) AS most, COUNT(*) AS months FROM month GROUP BY city
), sums AS (
  SELECT SUM(most) AS most, COUNT(*) AS cities, SUM(months) AS months FROM city
)
SELECT ${divided most | cities} AS "revenue.greatest.average", months AS "rows.sum", cities AS rows FROM sums
