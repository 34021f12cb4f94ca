-- Names as people give them: with large letters and blanks. {…} are the engine's own types.
CREATE TABLE "Regions" ("RegionID" INTEGER PRIMARY KEY, "RegionName" VARCHAR(20) NOT NULL);
CREATE TABLE "Employees" (
    "EmployeeID" INTEGER PRIMARY KEY, "LastName" VARCHAR(20) NOT NULL, "HireDate" DATE, "Notes" TEXT,
    "ReportsTo" INTEGER REFERENCES "Employees" ("EmployeeID"));
CREATE TABLE "Customers" (
    "CustomerID" VARCHAR(5) PRIMARY KEY, "CompanyName" VARCHAR(40) NOT NULL, "Country" VARCHAR(20),
    "RegionID" INTEGER NOT NULL REFERENCES "Regions" ("RegionID"));
CREATE TABLE "Categories" ("CategoryID" INTEGER PRIMARY KEY, "CategoryName" VARCHAR(20) NOT NULL, "Picture" {bytes});
CREATE TABLE "Products" (
    "ProductID" INTEGER PRIMARY KEY, "ProductName" VARCHAR(40) NOT NULL,
    "CategoryID" INTEGER NOT NULL REFERENCES "Categories" ("CategoryID"), "UnitPrice" DECIMAL(10, 2) NOT NULL,
    "UnitsInStock" SMALLINT NOT NULL, "Discontinued" BOOLEAN NOT NULL);
CREATE TABLE "Addresses" ("AddressID" INTEGER PRIMARY KEY, "City" VARCHAR(20) NOT NULL, "Country" VARCHAR(20) NOT NULL);
CREATE TABLE "Orders" (
    "OrderID" INTEGER PRIMARY KEY, "CustomerID" VARCHAR(5) NOT NULL REFERENCES "Customers" ("CustomerID"),
    "EmployeeID" INTEGER REFERENCES "Employees" ("EmployeeID"), "OrderDate" {moment} NOT NULL,
    "ShippedDate" {moment}, "ShipTo" INTEGER NOT NULL REFERENCES "Addresses" ("AddressID"),
    "BillTo" INTEGER NOT NULL REFERENCES "Addresses" ("AddressID"), "Freight" DECIMAL(10, 2) NOT NULL);
CREATE TABLE "Order Details" (
    "OrderID" INTEGER NOT NULL REFERENCES "Orders" ("OrderID"),
    "ProductID" INTEGER NOT NULL REFERENCES "Products" ("ProductID"), "UnitPrice" DECIMAL(10, 2) NOT NULL,
    "Quantity" SMALLINT NOT NULL, "Discount" REAL NOT NULL, PRIMARY KEY ("OrderID", "ProductID"));
INSERT INTO "Regions" VALUES (1, 'North'), (2, 'South');
INSERT INTO "Employees" VALUES
    (1, 'Fuller', '1992-08-14', 'Runs the place.', NULL), (2, 'Davolio', '1992-05-01', NULL, 1),
    (3, 'Leverling', '1993-04-01', NULL, 1), (4, 'Suyama', '1993-10-17', NULL, 2);
INSERT INTO "Customers" VALUES
    ('ALFKI', 'Alfreds', 'Germany', 1), ('BONAP', 'Bon app', 'France', 2), ('CACTU', 'Cactus', 'Argentina', 2),
    ('DRACD', 'Drachenblut', 'Germany', 1), ('EASTC', 'Eastern', NULL, 1);
INSERT INTO "Categories" VALUES (1, 'Beverages', NULL), (2, 'Condiments', NULL), (3, 'Produce', NULL);
INSERT INTO "Products" VALUES
    (1, 'Chai', 1, 18.00, 39, FALSE), (2, 'Chang', 1, 19.25, 17, FALSE), (3, 'Syrup', 2, 10.10, 13, TRUE),
    (4, 'Gumbo mix', 2, 21.35, 0, TRUE), (5, 'Dried pears', 3, 30.05, 15, FALSE), (6, 'Tofu', 3, 23.25, 35, FALSE);
INSERT INTO "Addresses" VALUES
    (1, 'Berlin', 'Germany'), (2, 'Paris', 'France'), (3, 'London', 'UK'), (4, 'Lyon', 'France');
