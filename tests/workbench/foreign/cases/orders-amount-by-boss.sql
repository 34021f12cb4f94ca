SELECT b."LastName" AS "reports_to.last_name", SUM(d."UnitPrice" * d."Quantity") AS amount, COUNT(*) AS order_detail_count
FROM "Order Details" d JOIN "Orders" o ON o."OrderID" = d."OrderID" LEFT JOIN "Employees" e ON e."EmployeeID" = o."EmployeeID"
LEFT JOIN "Employees" b ON b."EmployeeID" = e."ReportsTo" GROUP BY b."LastName" ORDER BY b."LastName" NULLS LAST
