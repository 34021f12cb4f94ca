SELECT {month "ShippedDate"} AS "shipped_date.month", COUNT(*) AS order_count FROM "Orders" GROUP BY 1 ORDER BY 1 NULLS LAST
