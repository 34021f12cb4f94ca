-- SPDX-License-Identifier: GPL-3.0-or-later
-- The facts as they lie on disk, and the views sales_fact and inventory_fact over them with the names and units
-- people use.
--
-- relaxed_rules: bits of the rules a line was allowed to break, because its recipe says that the feed does so
-- honestly (src/schema/relaxedrules.h has the same numbers):
--    1  quantity is zero
--    2  unit price is negative
--    4  total differs from quantity × price − discount by more than a cent
--    8  discount is negative
--   16  closing stock is not opening + received − sold + adjusted

-- Clustered by date: a month is one stretch of pages. Never index product first: the planner then walks the products
-- of a quarter's report through the whole table.
CREATE TABLE sales_lines (
    sale_date      TEXT    NOT NULL REFERENCES dim_date (full_date),
    transaction_id INTEGER NOT NULL,
    line_number    INTEGER NOT NULL,
    customer_id    INTEGER NOT NULL REFERENCES dim_customers (customer_id),
    product_id     INTEGER NOT NULL REFERENCES dim_products (product_id),
    store_id       INTEGER NOT NULL REFERENCES dim_stores (store_id),
    employee_id    INTEGER NOT NULL REFERENCES dim_employees (employee_id),
    quantity_e3    INTEGER NOT NULL, -- negative: a return
    unit_price_e4  INTEGER NOT NULL,
    discount_e4    INTEGER NOT NULL DEFAULT 0, -- of the whole line, positive for returns too
    total_e4       INTEGER NOT NULL,
    unit_cost_e4   INTEGER, -- cost price of the product on the sale date, where known
    sale_time      TEXT,    -- HH:MM:SS at the till
    relaxed_rules  INTEGER NOT NULL DEFAULT 0,
    batch_id       INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    source_line    INTEGER NOT NULL,
    PRIMARY KEY (sale_date, transaction_id, line_number),
    UNIQUE (transaction_id, line_number),
    CONSTRAINT sales_line_number_positive CHECK (line_number >= 1),
    CONSTRAINT sales_quantity_not_zero CHECK (quantity_e3 <> 0 OR relaxed_rules & 1),
    CONSTRAINT sales_price_not_negative CHECK (unit_price_e4 >= 0 OR relaxed_rules & 2),
    CONSTRAINT sales_total_adds_up CHECK (
        abs(total_e4 * 1000 - quantity_e3 * unit_price_e4 + sign(quantity_e3) * discount_e4 * 1000) <= 100000
        OR relaxed_rules & 4),
    CONSTRAINT sales_discount_not_negative CHECK (discount_e4 >= 0 OR relaxed_rules & 8),
    CONSTRAINT sales_cost_not_negative CHECK (unit_cost_e4 >= 0),
    CONSTRAINT sales_time_valid CHECK (sale_time IS NULL
        OR (sale_time GLOB '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]' AND sale_time < '24')),
    CONSTRAINT sales_relaxed_rules_known CHECK (relaxed_rules BETWEEN 0 AND 15)
) STRICT, WITHOUT ROWID;

CREATE INDEX sales_lines_by_customer ON sales_lines (customer_id, sale_date, total_e4);
CREATE INDEX sales_lines_by_store_product ON sales_lines (store_id, product_id, sale_date, quantity_e3);

-- Amounts of a line that are none of its measures: further kinds of discount, deposits, tax.
CREATE TABLE sales_extra (
    sale_date      TEXT    NOT NULL,
    transaction_id INTEGER NOT NULL,
    line_number    INTEGER NOT NULL,
    name           TEXT    NOT NULL,
    amount_e4      INTEGER NOT NULL,
    amount         REAL GENERATED ALWAYS AS (amount_e4 / 10000.0) VIRTUAL,
    batch_id       INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    source_line    INTEGER NOT NULL,
    PRIMARY KEY (sale_date, transaction_id, line_number, name),
    FOREIGN KEY (sale_date, transaction_id, line_number)
        REFERENCES sales_lines (sale_date, transaction_id, line_number) ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_levels (
    date             TEXT    NOT NULL REFERENCES dim_date (full_date),
    product_id       INTEGER NOT NULL REFERENCES dim_products (product_id),
    store_id         INTEGER NOT NULL REFERENCES dim_stores (store_id),
    inventory_id     INTEGER NOT NULL, -- the source's own number of the row, or its line
    opening_stock_e3 INTEGER NOT NULL,
    received_qty_e3  INTEGER NOT NULL DEFAULT 0,
    sold_qty_e3      INTEGER NOT NULL DEFAULT 0,
    adjusted_qty_e3  INTEGER NOT NULL DEFAULT 0,
    closing_stock_e3 INTEGER NOT NULL,
    relaxed_rules    INTEGER NOT NULL DEFAULT 0,
    batch_id         INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    source_line      INTEGER NOT NULL,
    PRIMARY KEY (date, product_id, store_id),
    CONSTRAINT stock_adds_up CHECK (
        closing_stock_e3 = opening_stock_e3 + received_qty_e3 - sold_qty_e3 + adjusted_qty_e3 OR relaxed_rules & 16),
    CONSTRAINT stock_relaxed_rules_known CHECK (relaxed_rules IN (0, 16))
) STRICT, WITHOUT ROWID;

CREATE INDEX stock_levels_by_store_product ON stock_levels (store_id, product_id, date, closing_stock_e3);

-- What explains a change: promotions, closures, refits. A NULL store, category or product means all of them.
CREATE TABLE events (
    event_id    INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    starts_on   TEXT NOT NULL,
    ends_on     TEXT NOT NULL, -- inclusive
    store_id    INTEGER REFERENCES dim_stores (store_id),
    category    TEXT,
    product_id  INTEGER REFERENCES dim_products (product_id),
    batch_id    INTEGER REFERENCES etl_batches (batch_id),
    source_line INTEGER,
    CONSTRAINT event_kind_known CHECK (kind IN ('promotion', 'closure', 'refit')),
    CONSTRAINT event_dates_in_order CHECK (ends_on >= starts_on AND starts_on IS date(starts_on, '+0 days')
        AND ends_on IS date(ends_on, '+0 days') AND starts_on >= '1900-01-01' AND ends_on <= '2200-12-31')
) STRICT;

CREATE TABLE targets (
    month       TEXT    NOT NULL, -- its first day
    store_id    INTEGER NOT NULL REFERENCES dim_stores (store_id),
    measure     TEXT    NOT NULL,
    target_e4   INTEGER NOT NULL,
    target      REAL GENERATED ALWAYS AS (target_e4 / 10000.0) VIRTUAL,
    batch_id    INTEGER REFERENCES etl_batches (batch_id),
    source_line INTEGER,
    PRIMARY KEY (month, store_id, measure),
    CONSTRAINT target_month_is_first_day CHECK (month IS date(month, 'start of month')
        AND month BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;

CREATE VIEW sales_fact AS
SELECT transaction_id, line_number, customer_id, product_id, store_id, employee_id, sale_date,
       quantity_e3 / 1000.0 AS quantity, unit_price_e4 / 10000.0 AS unit_price,
       discount_e4 / 10000.0 AS discount_amount, total_e4 / 10000.0 AS total_amount,
       unit_cost_e4 / 10000.0 AS unit_cost, sale_time, batch_id, source_line
FROM sales_lines;

CREATE VIEW inventory_fact AS
SELECT inventory_id, product_id, store_id, date, opening_stock_e3 / 1000.0 AS opening_stock,
       received_qty_e3 / 1000.0 AS received_qty, sold_qty_e3 / 1000.0 AS sold_qty,
       adjusted_qty_e3 / 1000.0 AS adjusted_qty, closing_stock_e3 / 1000.0 AS closing_stock, batch_id, source_line
FROM stock_levels;
