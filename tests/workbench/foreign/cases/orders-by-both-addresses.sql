SELECT s."City" AS "ship_to.city", b."Country" AS "bill_to.country", COUNT(*) AS order_count
FROM "Orders" o JOIN "Addresses" s ON s."AddressID" = o."ShipTo" JOIN "Addresses" b ON b."AddressID" = o."BillTo"
JOIN "Customers" c ON c."CustomerID" = o."CustomerID" WHERE c."Country" IN ('Germany', 'France') GROUP BY 1, 2 ORDER BY 1, 2
