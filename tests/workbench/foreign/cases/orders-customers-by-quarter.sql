SELECT {quarter "OrderDate"} AS "date.quarter", COUNT(DISTINCT "CustomerID") AS customers_with_order, COUNT(DISTINCT "EmployeeID") AS employees_with_order
FROM "Orders" GROUP BY 1 ORDER BY 1
