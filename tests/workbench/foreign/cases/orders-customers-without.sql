SELECT r."RegionName" AS "region.region_name", COUNT(*) AS customer_count FROM "Customers" c JOIN "Regions" r ON r."RegionID" = c."RegionID"
WHERE NOT EXISTS (SELECT 1 FROM "Orders" o WHERE o."CustomerID" = c."CustomerID") GROUP BY 1 ORDER BY 1
