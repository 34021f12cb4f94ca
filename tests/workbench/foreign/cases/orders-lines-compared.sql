SELECT name AS "category.category_name", SUM(CASE WHEN day >= '1997-07-01' THEN value END) AS amount,
       SUM(CASE WHEN day < '1997-01-01' THEN value END) AS "amount.before",
       COALESCE(SUM(CASE WHEN day >= '1997-07-01' THEN value END), 0) - COALESCE(SUM(CASE WHEN day < '1997-01-01' THEN value END), 0) AS "amount.difference",
       100.0 * (SUM(CASE WHEN day >= '1997-07-01' THEN value END) - SUM(CASE WHEN day < '1997-01-01' THEN value END)) / SUM(CASE WHEN day < '1997-01-01' THEN value END) AS "amount.change"
FROM (SELECT c."CategoryName" AS name, {day o."OrderDate"} AS day, d."UnitPrice" * d."Quantity" AS value
      FROM "Order Details" d JOIN "Orders" o ON o."OrderID" = d."OrderID" JOIN "Products" p ON p."ProductID" = d."ProductID"
      JOIN "Categories" c ON c."CategoryID" = p."CategoryID") x
WHERE day BETWEEN '1996-07-01' AND '1996-12-31' OR day BETWEEN '1997-07-01' AND '1997-12-31' GROUP BY name ORDER BY name
