SELECT month AS "date.month", n AS order_count, SUM(n) OVER (ORDER BY month) AS "order_count.running"
FROM (SELECT {month "OrderDate"} AS month, COUNT(*) AS n FROM "Orders" WHERE {year "OrderDate"} = 1997 GROUP BY 1) x WHERE month < '1997-07' ORDER BY 1
