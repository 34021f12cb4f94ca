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

SET LOCAL search_path = wh, pg_temp;

-- One partition per month, made by open_month(); there is no default partition, so a line of a month nobody opened is
-- refused instead of hidden. (transaction_id, line_number) is unique on its own: PostgreSQL cannot enforce that across
-- partitions by date, so the loader checks it by set and `warehouse verify` proves it. The key begins with the
-- transaction because the partition has already found the month.
CREATE TABLE sales_lines (
    sale_date       DATE          NOT NULL REFERENCES dim_date (full_date),
    transaction_id  BIGINT        NOT NULL,
    line_number     INTEGER       NOT NULL,
    customer_id     BIGINT        NOT NULL REFERENCES dim_customers (customer_id),
    product_id      BIGINT        NOT NULL REFERENCES dim_products (product_id),
    store_id        BIGINT        NOT NULL REFERENCES dim_stores (store_id),
    employee_id     BIGINT        NOT NULL REFERENCES dim_employees (employee_id),
    quantity        NUMERIC(14,3) NOT NULL, -- negative: a return
    unit_price      NUMERIC(16,4) NOT NULL,
    discount_amount NUMERIC(16,4) NOT NULL DEFAULT 0, -- of the whole line, positive for returns too
    total_amount    NUMERIC(16,4) NOT NULL,
    unit_cost       NUMERIC(16,4), -- cost price of the product on the sale date, where known
    sale_time       TIME, -- HH:MM:SS at the till
    relaxed_rules   INTEGER       NOT NULL DEFAULT 0,
    batch_id        BIGINT        NOT NULL REFERENCES etl_batches (batch_id),
    source_line     BIGINT        NOT NULL,
    PRIMARY KEY (transaction_id, line_number, sale_date),
    CONSTRAINT sales_numbers_finite CHECK (quantity <> 'NaN' AND unit_price <> 'NaN' AND discount_amount <> 'NaN'
        AND total_amount <> 'NaN' AND unit_cost <> 'NaN'),
    CONSTRAINT sales_line_number_positive CHECK (line_number >= 1),
    CONSTRAINT sales_quantity_not_zero CHECK (quantity <> 0 OR (relaxed_rules & 1) <> 0),
    CONSTRAINT sales_price_not_negative CHECK (unit_price >= 0 OR (relaxed_rules & 2) <> 0),
    CONSTRAINT sales_total_adds_up CHECK (
        abs(total_amount - quantity * unit_price + sign(quantity) * discount_amount) <= 0.01
        OR (relaxed_rules & 4) <> 0),
    CONSTRAINT sales_discount_not_negative CHECK (discount_amount >= 0 OR (relaxed_rules & 8) <> 0),
    CONSTRAINT sales_cost_not_negative CHECK (unit_cost >= 0),
    CONSTRAINT sales_relaxed_rules_known CHECK (relaxed_rules BETWEEN 0 AND 15)
) PARTITION BY RANGE (sale_date);

CREATE INDEX sales_lines_by_customer ON sales_lines (customer_id, sale_date);

-- Amounts of a line that are none of its measures: further kinds of discount, deposits, tax.
CREATE TABLE sales_extra (
    sale_date      DATE          NOT NULL,
    transaction_id BIGINT        NOT NULL,
    line_number    INTEGER       NOT NULL,
    name           TEXT          NOT NULL,
    amount         NUMERIC(16,4) NOT NULL,
    batch_id       BIGINT        NOT NULL REFERENCES etl_batches (batch_id),
    source_line    BIGINT        NOT NULL,
    PRIMARY KEY (transaction_id, line_number, sale_date, name),
    CONSTRAINT sales_extra_amount_finite CHECK (amount <> 'NaN'),
    FOREIGN KEY (transaction_id, line_number, sale_date)
        REFERENCES sales_lines (transaction_id, line_number, sale_date) ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE stock_levels (
    date          DATE          NOT NULL REFERENCES dim_date (full_date),
    product_id    BIGINT        NOT NULL REFERENCES dim_products (product_id),
    store_id      BIGINT        NOT NULL REFERENCES dim_stores (store_id),
    inventory_id  BIGINT        NOT NULL, -- the source's own number of the row, or its line
    opening_stock NUMERIC(14,3) NOT NULL,
    received_qty  NUMERIC(14,3) NOT NULL DEFAULT 0,
    sold_qty      NUMERIC(14,3) NOT NULL DEFAULT 0,
    adjusted_qty  NUMERIC(14,3) NOT NULL DEFAULT 0,
    closing_stock NUMERIC(14,3) NOT NULL,
    relaxed_rules INTEGER       NOT NULL DEFAULT 0,
    batch_id      BIGINT        NOT NULL REFERENCES etl_batches (batch_id),
    source_line   BIGINT        NOT NULL,
    PRIMARY KEY (date, product_id, store_id),
    CONSTRAINT stock_numbers_finite CHECK (opening_stock <> 'NaN' AND received_qty <> 'NaN' AND sold_qty <> 'NaN'
        AND adjusted_qty <> 'NaN' AND closing_stock <> 'NaN'),
    CONSTRAINT stock_adds_up CHECK (
        closing_stock = opening_stock + received_qty - sold_qty + adjusted_qty OR (relaxed_rules & 16) <> 0),
    CONSTRAINT stock_relaxed_rules_known CHECK (relaxed_rules IN (0, 16))
) PARTITION BY RANGE (date);

CREATE INDEX stock_levels_by_store_product ON stock_levels (store_id, product_id, date);

-- What explains a change: promotions, closures, refits. A NULL store, category or product means all of them.
CREATE TABLE events (
    event_id    BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    kind        TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    starts_on   DATE   NOT NULL,
    ends_on     DATE   NOT NULL, -- inclusive
    store_id    BIGINT REFERENCES dim_stores (store_id),
    category    TEXT,
    product_id  BIGINT REFERENCES dim_products (product_id),
    batch_id    BIGINT REFERENCES etl_batches (batch_id),
    source_line BIGINT,
    CONSTRAINT event_kind_known CHECK (kind IN ('promotion', 'closure', 'refit')),
    CONSTRAINT event_dates_in_order CHECK (ends_on >= starts_on AND starts_on >= '1900-01-01'
        AND ends_on <= '2200-12-31')
);

CREATE TABLE targets (
    month       DATE          NOT NULL, -- its first day
    store_id    BIGINT        NOT NULL REFERENCES dim_stores (store_id),
    measure     TEXT          NOT NULL,
    target      NUMERIC(16,4) NOT NULL,
    batch_id    BIGINT        REFERENCES etl_batches (batch_id),
    source_line BIGINT,
    PRIMARY KEY (month, store_id, measure),
    CONSTRAINT target_finite CHECK (target <> 'NaN'),
    CONSTRAINT target_month_is_first_day CHECK (extract(day FROM month) = 1
        AND month BETWEEN '1900-01-01' AND '2200-12-31')
);

CREATE VIEW sales_fact AS
SELECT transaction_id, line_number, customer_id, product_id, store_id, employee_id, sale_date, quantity, unit_price,
       discount_amount, total_amount, unit_cost, sale_time, batch_id, source_line
FROM sales_lines;

CREATE VIEW inventory_fact AS
SELECT inventory_id, product_id, store_id, date, opening_stock, received_qty, sold_qty, adjusted_qty, closing_stock,
       batch_id, source_line
FROM stock_levels;

-- Makes the partitions of both facts for the month of a day, named <table>_yYYYYmMM, where they are missing; says how
-- many it made. Each is made apart and attached, which never keeps readers out.
CREATE FUNCTION open_month(day DATE) RETURNS INTEGER
LANGUAGE plpgsql SET search_path = wh, pg_temp AS $$
DECLARE
    first_day CONSTANT DATE := date_trunc('month', day)::date;
    next_month CONSTANT DATE := (first_day + INTERVAL '1 month')::date;
    fact TEXT;
    part TEXT;
    made INTEGER := 0;
BEGIN
    FOREACH fact IN ARRAY ARRAY['sales_lines', 'stock_levels'] LOOP
        part := fact || to_char(first_day, '"_y"YYYY"m"MM');
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        -- Two sessions may need the same new month at once: the second waits, then finds it made. It has to look into
        -- pg_class for that: waiting for this lock does not tell to_regclass() what others have made meanwhile.
        PERFORM pg_advisory_xact_lock(hashtextextended('martlet.open_month', 0));
        CONTINUE WHEN EXISTS (SELECT 1 FROM pg_class WHERE relname = part AND relnamespace = 'wh'::regnamespace);
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES)',
                       part, fact);
        EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', fact, part, first_day,
                       next_month);
        made := made + 1;
    END LOOP;
    RETURN made;
END;
$$;
