-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each member was, and when: versions from valid_from (inclusive) to valid_to (exclusive; 9999-12-31 is open).
-- A member's first version begins on 1900-01-01, so that no fact lies before it; versions follow one another without
-- gap or overlap and the last one is open. To put a version in, first shorten the one before it.

SET LOCAL search_path = wh, pg_temp;

CREATE TABLE dim_products_history (
    product_id     BIGINT        NOT NULL REFERENCES dim_products (product_id),
    category       TEXT,
    subcategory    TEXT,
    department     TEXT,
    brand          TEXT,
    supplier_id    BIGINT        NOT NULL DEFAULT -1 REFERENCES dim_suppliers (supplier_id),
    cost_price     NUMERIC(16,4),
    retail_price   NUMERIC(16,4),
    product_status TEXT          NOT NULL,
    valid_from     DATE          NOT NULL,
    valid_to       DATE          NOT NULL DEFAULT '9999-12-31',
    batch_id       BIGINT        REFERENCES etl_batches (batch_id),
    PRIMARY KEY (product_id, valid_from),
    CONSTRAINT product_history_prices_not_negative CHECK (cost_price >= 0 AND retail_price >= 0
        AND cost_price <> 'NaN' AND retail_price <> 'NaN'),
    CONSTRAINT product_history_status_known
        CHECK (product_status IN ('active', 'discontinued', 'seasonal', 'unknown')),
    CONSTRAINT product_history_in_order CHECK (valid_from < valid_to
        AND valid_from BETWEEN '1900-01-01' AND '2200-12-31' AND valid_to <= '9999-12-31')
);
CREATE UNIQUE INDEX dim_products_history_open ON dim_products_history (product_id) WHERE valid_to = '9999-12-31';
CREATE INDEX dim_products_history_by_supplier ON dim_products_history (supplier_id);

CREATE TABLE dim_customers_history (
    customer_id   BIGINT NOT NULL REFERENCES dim_customers (customer_id),
    city          TEXT,
    state         TEXT,
    country       TEXT,
    customer_tier TEXT   NOT NULL,
    valid_from    DATE   NOT NULL,
    valid_to      DATE   NOT NULL DEFAULT '9999-12-31',
    batch_id      BIGINT REFERENCES etl_batches (batch_id),
    PRIMARY KEY (customer_id, valid_from),
    CONSTRAINT customer_history_tier_known
        CHECK (customer_tier IN ('Bronze', 'Silver', 'Gold', 'Platinum', 'Unknown')),
    CONSTRAINT customer_history_in_order CHECK (valid_from < valid_to
        AND valid_from BETWEEN '1900-01-01' AND '2200-12-31' AND valid_to <= '9999-12-31')
);
CREATE UNIQUE INDEX dim_customers_history_open ON dim_customers_history (customer_id) WHERE valid_to = '9999-12-31';

CREATE TABLE dim_stores_history (
    store_id   BIGINT  NOT NULL REFERENCES dim_stores (store_id),
    store_type TEXT,
    floor_area INTEGER,
    manager_id BIGINT  REFERENCES dim_employees (employee_id) DEFERRABLE INITIALLY DEFERRED,
    city       TEXT,
    valid_from DATE    NOT NULL,
    valid_to   DATE    NOT NULL DEFAULT '9999-12-31',
    batch_id   BIGINT  REFERENCES etl_batches (batch_id),
    PRIMARY KEY (store_id, valid_from),
    CONSTRAINT store_history_floor_area_not_negative CHECK (floor_area >= 0),
    CONSTRAINT store_history_in_order CHECK (valid_from < valid_to
        AND valid_from BETWEEN '1900-01-01' AND '2200-12-31' AND valid_to <= '9999-12-31')
);
CREATE UNIQUE INDEX dim_stores_history_open ON dim_stores_history (store_id) WHERE valid_to = '9999-12-31';
CREATE INDEX dim_stores_history_by_manager ON dim_stores_history (manager_id);

CREATE TABLE dim_employees_history (
    employee_id BIGINT NOT NULL REFERENCES dim_employees (employee_id),
    position    TEXT,
    department  TEXT,
    store_id    BIGINT NOT NULL DEFAULT -1 REFERENCES dim_stores (store_id),
    valid_from  DATE   NOT NULL,
    valid_to    DATE   NOT NULL DEFAULT '9999-12-31',
    batch_id    BIGINT REFERENCES etl_batches (batch_id),
    PRIMARY KEY (employee_id, valid_from),
    CONSTRAINT employee_history_in_order CHECK (valid_from < valid_to
        AND valid_from BETWEEN '1900-01-01' AND '2200-12-31' AND valid_to <= '9999-12-31')
);
CREATE UNIQUE INDEX dim_employees_history_open ON dim_employees_history (employee_id) WHERE valid_to = '9999-12-31';
CREATE INDEX dim_employees_history_by_store ON dim_employees_history (store_id);

CREATE TABLE dim_suppliers_history (
    supplier_id    BIGINT NOT NULL REFERENCES dim_suppliers (supplier_id),
    city           TEXT,
    country        TEXT,
    contract_start DATE,
    contract_end   DATE,
    valid_from     DATE   NOT NULL,
    valid_to       DATE   NOT NULL DEFAULT '9999-12-31',
    batch_id       BIGINT REFERENCES etl_batches (batch_id),
    PRIMARY KEY (supplier_id, valid_from),
    CONSTRAINT supplier_history_contract_valid CHECK (contract_end >= contract_start),
    CONSTRAINT supplier_history_in_order CHECK (valid_from < valid_to
        AND valid_from BETWEEN '1900-01-01' AND '2200-12-31' AND valid_to <= '9999-12-31')
);
CREATE UNIQUE INDEX dim_suppliers_history_open ON dim_suppliers_history (supplier_id) WHERE valid_to = '9999-12-31';

-- Refuses versions of one member that overlap. A statement is checked as a set: 100,000 versions cost a tenth of what
-- an exclusion constraint over ranges takes for them. Two sessions cannot get past each other: each has to close the
-- open version first, which is one row, and a member has one open version (the unique indexes above).
CREATE FUNCTION refuse_overlap() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path = wh, pg_temp AS $$
DECLARE
    member CONSTANT TEXT := TG_ARGV[0];
    is_refused BOOLEAN;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM changed JOIN %1$I other ON other.%2$I = changed.%2$I '
                   'AND other.valid_from <> changed.valid_from AND other.valid_from < changed.valid_to '
                   'AND other.valid_to > changed.valid_from)', TG_TABLE_NAME, member || '_id') INTO is_refused;
    IF is_refused THEN
        RAISE EXCEPTION 'versions in % overlap: %', TG_TABLE_NAME, member || '_history_overlaps'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = member || '_history_overlaps', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END;
$$;

CREATE TRIGGER dim_products_history_inserted AFTER INSERT ON dim_products_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('product');
CREATE TRIGGER dim_products_history_updated AFTER UPDATE ON dim_products_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('product');

CREATE TRIGGER dim_customers_history_inserted AFTER INSERT ON dim_customers_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('customer');
CREATE TRIGGER dim_customers_history_updated AFTER UPDATE ON dim_customers_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('customer');

CREATE TRIGGER dim_stores_history_inserted AFTER INSERT ON dim_stores_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('store');
CREATE TRIGGER dim_stores_history_updated AFTER UPDATE ON dim_stores_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('store');

CREATE TRIGGER dim_employees_history_inserted AFTER INSERT ON dim_employees_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('employee');
CREATE TRIGGER dim_employees_history_updated AFTER UPDATE ON dim_employees_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('employee');

CREATE TRIGGER dim_suppliers_history_inserted AFTER INSERT ON dim_suppliers_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('supplier');
CREATE TRIGGER dim_suppliers_history_updated AFTER UPDATE ON dim_suppliers_history REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap('supplier');
