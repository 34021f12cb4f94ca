WITH line AS (
  SELECT d.quarter, d.year, ${total} AS amount, CASE WHEN ${quantity} < 0 THEN -${total} ELSE 0 END AS off, ${quantity} AS pieces,
         s.store_id || '/' || s.sale_date || '/' || s.transaction_id AS receipt
  FROM sales_lines s
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE d.year IN (2024, 2025)
), sums AS (
  SELECT quarter, year, SUM(amount) + SUM(off) AS net, COUNT(DISTINCT CASE WHEN pieces > 0 THEN receipt END) AS receipts
  FROM line
  GROUP BY quarter, year
), rate AS (
  SELECT quarter, year, net, ${divided net | receipts} AS each_one FROM sums
), pair AS (
  SELECT n.quarter, n.net, o.net AS net_before, n.net - o.net AS gain, n.each_one, o.each_one AS each_before, n.each_one - o.each_one AS each_gain
  FROM rate n
  JOIN rate o ON o.quarter = n.quarter AND o.year = 2024
  WHERE n.year = 2025
)
SELECT quarter AS "date.quarter", net, net_before AS "net.before", gain AS "net.difference", ${percent gain | net_before} AS "net.change",
       each_one AS each, each_before AS "each.before", each_gain AS "each.difference", ${percent each_gain | each_before} AS "each.change",
       SUM(net) OVER (ORDER BY quarter) AS "net.running", RANK() OVER (ORDER BY each_one DESC) AS "each.rank"
FROM pair
ORDER BY quarter
