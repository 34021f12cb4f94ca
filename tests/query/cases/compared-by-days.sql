WITH line AS (
  SELECT s.sale_date, ${total} AS amount FROM sales_lines s
), sums AS (
  SELECT SUM(CASE WHEN sale_date >= '2025-03-10' THEN amount END) AS revenue, SUM(CASE WHEN sale_date < '2025-03-10' THEN amount END) AS before,
         COUNT(CASE WHEN sale_date >= '2025-03-10' THEN 1 END) AS lines, COUNT(CASE WHEN sale_date < '2025-03-10' THEN 1 END) AS lines_before
  FROM line
  WHERE sale_date BETWEEN '2025-02-28' AND '2025-03-19' -- ten days, and the ten before them
), made AS (
  SELECT revenue, before, revenue - before AS gain, lines, lines_before, lines - lines_before AS lines_gain FROM sums
)
SELECT revenue, before AS "revenue.before", gain AS "revenue.difference", ${percent gain | before} AS "revenue.change",
       lines, lines_before AS "lines.before", lines_gain AS "lines.difference", ${percent lines_gain | lines_before} AS "lines.change"
FROM made
