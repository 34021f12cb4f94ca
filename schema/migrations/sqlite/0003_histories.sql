-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each member was, and when: versions from valid_from (inclusive) to valid_to (exclusive; 9999-12-31 is open).
-- A member's first version begins on 1900-01-01, so that no fact lies before it; versions follow one another without
-- gap or overlap and the last one is open. To put a version in, first shorten the one before it.

CREATE TABLE dim_products_history (
    product_id      INTEGER NOT NULL REFERENCES dim_products (product_id),
    category        TEXT,
    subcategory     TEXT,
    department      TEXT,
    brand           TEXT,
    supplier_id     INTEGER NOT NULL DEFAULT -1 REFERENCES dim_suppliers (supplier_id),
    cost_price_e4   INTEGER,
    retail_price_e4 INTEGER,
    cost_price      REAL GENERATED ALWAYS AS (cost_price_e4 / 10000.0) VIRTUAL,
    retail_price    REAL GENERATED ALWAYS AS (retail_price_e4 / 10000.0) VIRTUAL,
    product_status  TEXT    NOT NULL,
    valid_from      TEXT    NOT NULL,
    valid_to        TEXT    NOT NULL DEFAULT '9999-12-31',
    batch_id        INTEGER REFERENCES etl_batches (batch_id),
    PRIMARY KEY (product_id, valid_from),
    CONSTRAINT product_history_prices_not_negative CHECK (cost_price_e4 >= 0 AND retail_price_e4 >= 0),
    CONSTRAINT product_history_status_known
        CHECK (product_status IN ('active', 'discontinued', 'seasonal', 'unknown')),
    CONSTRAINT product_history_in_order CHECK (valid_from < valid_to AND valid_from IS date(valid_from, '+0 days')
        AND valid_to IS date(valid_to, '+0 days') AND valid_from BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX dim_products_history_open ON dim_products_history (product_id) WHERE valid_to = '9999-12-31';
CREATE INDEX dim_products_history_by_supplier ON dim_products_history (supplier_id);

CREATE TABLE dim_customers_history (
    customer_id   INTEGER NOT NULL REFERENCES dim_customers (customer_id),
    city          TEXT,
    state         TEXT,
    country       TEXT,
    customer_tier TEXT    NOT NULL,
    valid_from    TEXT    NOT NULL,
    valid_to      TEXT    NOT NULL DEFAULT '9999-12-31',
    batch_id      INTEGER REFERENCES etl_batches (batch_id),
    PRIMARY KEY (customer_id, valid_from),
    CONSTRAINT customer_history_tier_known
        CHECK (customer_tier IN ('Bronze', 'Silver', 'Gold', 'Platinum', 'Unknown')),
    CONSTRAINT customer_history_in_order CHECK (valid_from < valid_to AND valid_from IS date(valid_from, '+0 days')
        AND valid_to IS date(valid_to, '+0 days') AND valid_from BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX dim_customers_history_open ON dim_customers_history (customer_id) WHERE valid_to = '9999-12-31';

CREATE TABLE dim_stores_history (
    store_id   INTEGER NOT NULL REFERENCES dim_stores (store_id),
    store_type TEXT,
    floor_area INTEGER,
    manager_id INTEGER REFERENCES dim_employees (employee_id) DEFERRABLE INITIALLY DEFERRED,
    city       TEXT,
    valid_from TEXT NOT NULL,
    valid_to   TEXT NOT NULL DEFAULT '9999-12-31',
    batch_id   INTEGER REFERENCES etl_batches (batch_id),
    PRIMARY KEY (store_id, valid_from),
    CONSTRAINT store_history_floor_area_not_negative CHECK (floor_area >= 0),
    CONSTRAINT store_history_in_order CHECK (valid_from < valid_to AND valid_from IS date(valid_from, '+0 days')
        AND valid_to IS date(valid_to, '+0 days') AND valid_from BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX dim_stores_history_open ON dim_stores_history (store_id) WHERE valid_to = '9999-12-31';
CREATE INDEX dim_stores_history_by_manager ON dim_stores_history (manager_id);

CREATE TABLE dim_employees_history (
    employee_id INTEGER NOT NULL REFERENCES dim_employees (employee_id),
    position    TEXT,
    department  TEXT,
    store_id    INTEGER NOT NULL DEFAULT -1 REFERENCES dim_stores (store_id),
    valid_from  TEXT    NOT NULL,
    valid_to    TEXT    NOT NULL DEFAULT '9999-12-31',
    batch_id    INTEGER REFERENCES etl_batches (batch_id),
    PRIMARY KEY (employee_id, valid_from),
    CONSTRAINT employee_history_in_order CHECK (valid_from < valid_to AND valid_from IS date(valid_from, '+0 days')
        AND valid_to IS date(valid_to, '+0 days') AND valid_from BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX dim_employees_history_open ON dim_employees_history (employee_id) WHERE valid_to = '9999-12-31';
CREATE INDEX dim_employees_history_by_store ON dim_employees_history (store_id);

CREATE TABLE dim_suppliers_history (
    supplier_id    INTEGER NOT NULL REFERENCES dim_suppliers (supplier_id),
    city           TEXT,
    country        TEXT,
    contract_start TEXT,
    contract_end   TEXT,
    valid_from     TEXT NOT NULL,
    valid_to       TEXT NOT NULL DEFAULT '9999-12-31',
    batch_id       INTEGER REFERENCES etl_batches (batch_id),
    PRIMARY KEY (supplier_id, valid_from),
    CONSTRAINT supplier_history_contract_valid CHECK (contract_end >= contract_start),
    CONSTRAINT supplier_history_in_order CHECK (valid_from < valid_to AND valid_from IS date(valid_from, '+0 days')
        AND valid_to IS date(valid_to, '+0 days') AND valid_from BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX dim_suppliers_history_open ON dim_suppliers_history (supplier_id) WHERE valid_to = '9999-12-31';

CREATE TRIGGER dim_products_history_inserted BEFORE INSERT ON dim_products_history
WHEN EXISTS (SELECT 1 FROM dim_products_history other
             WHERE other.product_id = NEW.product_id AND other.valid_from <> NEW.valid_from
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'product_history_overlaps');
END;
CREATE TRIGGER dim_products_history_updated BEFORE UPDATE OF product_id, valid_from, valid_to ON dim_products_history
WHEN EXISTS (SELECT 1 FROM dim_products_history other
             WHERE other.product_id = NEW.product_id
               AND (other.product_id <> OLD.product_id OR other.valid_from <> OLD.valid_from)
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'product_history_overlaps');
END;

CREATE TRIGGER dim_customers_history_inserted BEFORE INSERT ON dim_customers_history
WHEN EXISTS (SELECT 1 FROM dim_customers_history other
             WHERE other.customer_id = NEW.customer_id AND other.valid_from <> NEW.valid_from
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'customer_history_overlaps');
END;
CREATE TRIGGER dim_customers_history_updated BEFORE UPDATE OF customer_id, valid_from, valid_to ON dim_customers_history
WHEN EXISTS (SELECT 1 FROM dim_customers_history other
             WHERE other.customer_id = NEW.customer_id
               AND (other.customer_id <> OLD.customer_id OR other.valid_from <> OLD.valid_from)
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'customer_history_overlaps');
END;

CREATE TRIGGER dim_stores_history_inserted BEFORE INSERT ON dim_stores_history
WHEN EXISTS (SELECT 1 FROM dim_stores_history other
             WHERE other.store_id = NEW.store_id AND other.valid_from <> NEW.valid_from
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'store_history_overlaps');
END;
CREATE TRIGGER dim_stores_history_updated BEFORE UPDATE OF store_id, valid_from, valid_to ON dim_stores_history
WHEN EXISTS (SELECT 1 FROM dim_stores_history other
             WHERE other.store_id = NEW.store_id
               AND (other.store_id <> OLD.store_id OR other.valid_from <> OLD.valid_from)
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'store_history_overlaps');
END;

CREATE TRIGGER dim_employees_history_inserted BEFORE INSERT ON dim_employees_history
WHEN EXISTS (SELECT 1 FROM dim_employees_history other
             WHERE other.employee_id = NEW.employee_id AND other.valid_from <> NEW.valid_from
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'employee_history_overlaps');
END;
CREATE TRIGGER dim_employees_history_updated BEFORE UPDATE OF employee_id, valid_from, valid_to ON dim_employees_history
WHEN EXISTS (SELECT 1 FROM dim_employees_history other
             WHERE other.employee_id = NEW.employee_id
               AND (other.employee_id <> OLD.employee_id OR other.valid_from <> OLD.valid_from)
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'employee_history_overlaps');
END;

CREATE TRIGGER dim_suppliers_history_inserted BEFORE INSERT ON dim_suppliers_history
WHEN EXISTS (SELECT 1 FROM dim_suppliers_history other
             WHERE other.supplier_id = NEW.supplier_id AND other.valid_from <> NEW.valid_from
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'supplier_history_overlaps');
END;
CREATE TRIGGER dim_suppliers_history_updated BEFORE UPDATE OF supplier_id, valid_from, valid_to ON dim_suppliers_history
WHEN EXISTS (SELECT 1 FROM dim_suppliers_history other
             WHERE other.supplier_id = NEW.supplier_id
               AND (other.supplier_id <> OLD.supplier_id OR other.valid_from <> OLD.valid_from)
               AND other.valid_from < NEW.valid_to AND other.valid_to > NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'supplier_history_overlaps');
END;
