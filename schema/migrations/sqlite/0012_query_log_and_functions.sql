-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the warehouse keeps and offers for those who ask it. The log of what they ask lies in a file beside it
-- (schema/statements/audit), so that a question that is logged never waits for a load.

-- The semantic model of the workspace that a rollup was made by (docs/configuration.md), where it is none of the
-- program's own: whoever loads next keeps it by that.
ALTER TABLE rollups ADD COLUMN model TEXT NOT NULL DEFAULT '';

-- What sums each rollup anew, and what counts the rows that differ: written when it is made, asked by verify_rollups().
ALTER TABLE rollups ADD COLUMN refresh_sql TEXT NOT NULL DEFAULT '';
ALTER TABLE rollups ADD COLUMN verify_sql TEXT NOT NULL DEFAULT '';

-- Items that were sold in the 28 days up to the last day with stock, and the last stock that is known of them.
CREATE VIEW bi_item_cover AS
WITH days AS (
    SELECT MAX(date) AS as_of FROM stock_levels
), sold AS (
    SELECT line.store_id, line.product_id, days.as_of, SUM(line.quantity_e3) AS units_e3
    FROM days CROSS JOIN sales_lines line
    WHERE line.sale_date BETWEEN date(days.as_of, '-27 days') AND days.as_of
    GROUP BY line.store_id, line.product_id, days.as_of
    HAVING SUM(line.quantity_e3) > 0
)
SELECT sold.store_id, store.store_name, sold.product_id, product.product_name, product.category,
       (SELECT level.closing_stock_e3 FROM stock_levels level
        WHERE level.store_id = sold.store_id AND level.product_id = sold.product_id
        ORDER BY level.date DESC LIMIT 1) / 1000.0 AS stock,
       sold.units_e3 / 1000.0 AS units_sold, sold.as_of
FROM sold
JOIN dim_stores store ON store.store_id = sold.store_id
JOIN dim_products product ON product.product_id = sold.product_id;

-- Customers that bought, masked like bi_customers, with what they have brought in so far.
CREATE VIEW bi_customer_value AS
SELECT customer.customer_id, customer.initials, customer.city, customer.state, customer.country, customer.customer_tier,
       bought.first_sale, bought.last_sale, bought.line_count, bought.total_e4 / 10000.0 AS lifetime_value
FROM (
    SELECT customer_id, MIN(sale_date) AS first_sale, MAX(sale_date) AS last_sale, COUNT(*) AS line_count,
           SUM(total_e4) AS total_e4
    FROM sales_lines
    WHERE customer_id >= 0
    GROUP BY customer_id
) bought
JOIN bi_customers customer ON customer.customer_id = bought.customer_id;
