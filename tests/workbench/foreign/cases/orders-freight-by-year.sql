SELECT {year "OrderDate"} AS "date.year", SUM("Freight") AS freight, COUNT(*) AS order_count FROM "Orders" GROUP BY 1 ORDER BY 1
