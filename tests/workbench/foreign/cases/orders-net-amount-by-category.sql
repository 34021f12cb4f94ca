SELECT c."CategoryName" AS "category.category_name", SUM(d."UnitPrice" * d."Quantity" * (1 - {decimal d."Discount"})) AS net_amount, SUM(d."Quantity") AS quantity
FROM "Order Details" d JOIN "Products" p ON p."ProductID" = d."ProductID" JOIN "Categories" c ON c."CategoryID" = p."CategoryID"
WHERE NOT p."Discontinued" GROUP BY c."CategoryName" ORDER BY c."CategoryName"
