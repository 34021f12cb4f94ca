-- SPDX-License-Identifier: GPL-3.0-or-later
-- Source system 0, and the members a fact points to when there is none: -1 unknown, -2 not applicable, -3 invalid.

SET LOCAL search_path = wh, pg_temp;

INSERT INTO etl_source_systems (source_system, name) VALUES (0, 'star');

INSERT INTO dim_suppliers (supplier_id, supplier_name, source_key)
VALUES (-1, 'Unknown', '-1'), (-2, 'Not applicable', '-2'), (-3, 'Invalid', '-3');

INSERT INTO dim_products (product_id, product_name, supplier_id, source_key)
VALUES (-1, 'Unknown', -1, '-1'), (-2, 'Not applicable', -2, '-2'), (-3, 'Invalid', -3, '-3');

INSERT INTO dim_stores (store_id, store_name, source_key)
VALUES (-1, 'Unknown', '-1'), (-2, 'Not applicable', '-2'), (-3, 'Invalid', '-3');

INSERT INTO dim_employees (employee_id, last_name, store_id, is_active, source_key)
VALUES (-1, 'Unknown', -1, false, '-1'), (-2, 'Not applicable', -2, false, '-2'), (-3, 'Invalid', -3, false, '-3');

INSERT INTO dim_customers (customer_id, last_name, source_key)
VALUES (-1, 'Unknown', '-1'), (-2, 'Not applicable', '-2'), (-3, 'Invalid', '-3');

INSERT INTO dim_suppliers_history (supplier_id, valid_from)
SELECT supplier_id, '1900-01-01' FROM dim_suppliers;
INSERT INTO dim_products_history (product_id, supplier_id, product_status, valid_from)
SELECT product_id, supplier_id, product_status, '1900-01-01' FROM dim_products;
INSERT INTO dim_stores_history (store_id, valid_from)
SELECT store_id, '1900-01-01' FROM dim_stores;
INSERT INTO dim_employees_history (employee_id, store_id, valid_from)
SELECT employee_id, store_id, '1900-01-01' FROM dim_employees;
INSERT INTO dim_customers_history (customer_id, customer_tier, valid_from)
SELECT customer_id, customer_tier, '1900-01-01' FROM dim_customers;
