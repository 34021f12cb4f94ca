SELECT c."CategoryName" AS "category.category_name", AVG(p."UnitPrice") AS average_product_unit_price, SUM(p."UnitsInStock") AS units_in_stock
FROM "Products" p JOIN "Categories" c ON c."CategoryID" = p."CategoryID" GROUP BY 1 ORDER BY 1
