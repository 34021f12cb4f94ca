-- SPDX-License-Identifier: GPL-3.0-or-later
-- For spreadsheets and other tools: one row per fact with its dimensions spelled out, as they are now. Customers are
-- masked: initials instead of names, and neither contact data nor addresses. The barrier keeps
-- a condition of the reader's from being tried on rows that a policy hides.

SET LOCAL search_path = wh, pg_temp;

CREATE VIEW bi_sales WITH (security_barrier) AS
SELECT line.sale_date, day.year, day.quarter, day.month, day.iso_year, day.week, day.day_of_week, day.is_weekend,
       day.is_holiday, day.fiscal_year, day.fiscal_quarter, day.fiscal_month, line.sale_time, line.transaction_id,
       line.line_number, line.store_id, store.store_name, store.store_type, store.city AS store_city,
       store.state AS store_state, store.country AS store_country, line.product_id, product.product_name,
       product.department, product.category, product.subcategory, product.brand, product.product_status,
       supplier.supplier_name, line.customer_id, customer.customer_tier, customer.city AS customer_city,
       customer.country AS customer_country, line.employee_id, employee.position AS employee_position, line.quantity,
       line.unit_price, line.discount_amount, line.total_amount, line.unit_cost
FROM sales_fact line
JOIN dim_date day ON day.full_date = line.sale_date
JOIN dim_stores store ON store.store_id = line.store_id
JOIN dim_products product ON product.product_id = line.product_id
JOIN dim_suppliers supplier ON supplier.supplier_id = product.supplier_id
JOIN dim_customers customer ON customer.customer_id = line.customer_id
JOIN dim_employees employee ON employee.employee_id = line.employee_id;

CREATE VIEW bi_inventory WITH (security_barrier) AS
SELECT level.date, day.year, day.quarter, day.month, day.iso_year, day.week, level.store_id, store.store_name,
       store.store_type, store.city AS store_city, store.country AS store_country, level.product_id,
       product.product_name, product.department, product.category, product.subcategory, product.brand,
       product.product_status, supplier.supplier_name, product.cost_price, level.opening_stock, level.received_qty,
       level.sold_qty, level.adjusted_qty, level.closing_stock
FROM inventory_fact level
JOIN dim_date day ON day.full_date = level.date
JOIN dim_stores store ON store.store_id = level.store_id
JOIN dim_products product ON product.product_id = level.product_id
JOIN dim_suppliers supplier ON supplier.supplier_id = product.supplier_id;

CREATE VIEW bi_customers WITH (security_barrier) AS
SELECT customer_id,
       COALESCE(substr(first_name, 1, 1) || '. ', '') || COALESCE(substr(last_name, 1, 1) || '.', '') AS initials, city,
       state, country, customer_tier, registration_date
FROM dim_customers;
