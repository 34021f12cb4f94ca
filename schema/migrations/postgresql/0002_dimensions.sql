-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dimensions: the current version of each member under a durable id. Ids of source system 0 are its own keys;
-- -1 unknown, -2 not applicable and -3 invalid are reserved in each and have no batch. A member that a fact names
-- before its own file arrives is inferred: its name is its source key until it is filled in place.
-- BYTEA columns hold ciphertext only (contact data, salaries).

SET LOCAL search_path = wh, pg_temp;

CREATE TABLE dim_date (
    date_id        INTEGER PRIMARY KEY, -- yyyymmdd
    full_date      DATE    NOT NULL UNIQUE,
    year           INTEGER NOT NULL,
    quarter        INTEGER NOT NULL,
    month          INTEGER NOT NULL,
    week           INTEGER NOT NULL, -- ISO 8601, belongs to iso_year
    iso_year       INTEGER NOT NULL,
    day_of_week    INTEGER NOT NULL, -- 1 = Monday
    is_weekend     BOOLEAN NOT NULL,
    is_holiday     BOOLEAN NOT NULL, -- of the shop's holiday country
    fiscal_year    INTEGER NOT NULL,
    fiscal_quarter INTEGER NOT NULL,
    fiscal_month   INTEGER NOT NULL,
    fiscal_week    INTEGER NOT NULL,
    CONSTRAINT date_valid CHECK (full_date BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT date_id_spells_date CHECK (date_id = extract(year FROM full_date) * 10000
        + extract(month FROM full_date) * 100 + extract(day FROM full_date)),
    CONSTRAINT date_parts_in_range CHECK (quarter BETWEEN 1 AND 4 AND month BETWEEN 1 AND 12 AND week BETWEEN 1 AND 53
        AND day_of_week BETWEEN 1 AND 7 AND fiscal_quarter BETWEEN 1 AND 4 AND fiscal_month BETWEEN 1 AND 12
        AND fiscal_week BETWEEN 1 AND 53)
);

CREATE TABLE holidays (
    country          TEXT    NOT NULL, -- ISO 3166-1 alpha-2
    date             DATE    NOT NULL REFERENCES dim_date (full_date),
    name             TEXT    NOT NULL,
    days_from_easter INTEGER, -- only of feasts that move with Easter Sunday
    PRIMARY KEY (country, date, name)
);

CREATE TABLE dim_suppliers (
    supplier_id    BIGINT  PRIMARY KEY,
    supplier_name  TEXT    NOT NULL,
    contact_person BYTEA,
    email          BYTEA,
    phone          BYTEA,
    address        BYTEA,
    city           TEXT,
    country        TEXT,
    contract_start DATE,
    contract_end   DATE,
    source_system  INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key     TEXT    NOT NULL,
    is_inferred    BOOLEAN NOT NULL DEFAULT false,
    batch_id       BIGINT  REFERENCES etl_batches (batch_id),
    source_line    BIGINT,
    UNIQUE (source_system, source_key),
    CONSTRAINT supplier_id_reserved CHECK (supplier_id >= 0 OR supplier_id IN (-1, -2, -3)),
    CONSTRAINT supplier_has_batch CHECK (batch_id IS NOT NULL OR supplier_id < 0),
    CONSTRAINT supplier_contract_start_valid CHECK (contract_start BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT supplier_contract_end_valid CHECK (contract_end BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT supplier_contract_in_order CHECK (contract_end >= contract_start)
);

CREATE TABLE dim_products (
    product_id     BIGINT        PRIMARY KEY,
    product_name   TEXT          NOT NULL,
    department     TEXT,
    category       TEXT,
    subcategory    TEXT,
    brand          TEXT,
    supplier_id    BIGINT        NOT NULL DEFAULT -1 REFERENCES dim_suppliers (supplier_id),
    cost_price     NUMERIC(16,4),
    retail_price   NUMERIC(16,4),
    product_status TEXT          NOT NULL DEFAULT 'unknown',
    product_type   TEXT          NOT NULL DEFAULT 'merchandise',
    source_system  INTEGER       NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key     TEXT          NOT NULL,
    is_inferred    BOOLEAN       NOT NULL DEFAULT false,
    batch_id       BIGINT        REFERENCES etl_batches (batch_id),
    source_line    BIGINT,
    UNIQUE (source_system, source_key),
    CONSTRAINT product_id_reserved CHECK (product_id >= 0 OR product_id IN (-1, -2, -3)),
    CONSTRAINT product_has_batch CHECK (batch_id IS NOT NULL OR product_id < 0),
    CONSTRAINT product_prices_not_negative CHECK (cost_price >= 0 AND retail_price >= 0
        AND cost_price <> 'NaN' AND retail_price <> 'NaN'),
    CONSTRAINT product_status_known CHECK (product_status IN ('active', 'discontinued', 'seasonal', 'unknown')),
    CONSTRAINT product_type_known CHECK (product_type IN ('merchandise', 'service', 'adjustment'))
);

CREATE INDEX dim_products_by_supplier ON dim_products (supplier_id);

-- A store's manager may arrive after the store, in the same transaction: that key is checked at commit.
CREATE TABLE dim_stores (
    store_id      BIGINT  PRIMARY KEY,
    store_name    TEXT    NOT NULL,
    address       TEXT,
    city          TEXT,
    state         TEXT,
    country       TEXT,
    store_type    TEXT,
    opening_date  DATE,
    closing_date  DATE,
    floor_area    INTEGER, -- square metres
    manager_id    BIGINT ,
    source_system INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key    TEXT    NOT NULL,
    is_inferred   BOOLEAN NOT NULL DEFAULT false,
    batch_id      BIGINT  REFERENCES etl_batches (batch_id),
    source_line   BIGINT,
    UNIQUE (source_system, source_key),
    CONSTRAINT store_id_reserved CHECK (store_id >= 0 OR store_id IN (-1, -2, -3)),
    CONSTRAINT store_has_batch CHECK (batch_id IS NOT NULL OR store_id < 0),
    CONSTRAINT store_opening_date_valid CHECK (opening_date BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT store_closing_date_valid CHECK (closing_date BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT store_floor_area_not_negative CHECK (floor_area >= 0)
);

CREATE INDEX dim_stores_by_manager ON dim_stores (manager_id);

CREATE TABLE dim_employees (
    employee_id   BIGINT  PRIMARY KEY,
    first_name    TEXT,
    last_name     TEXT,
    position      TEXT,
    department    TEXT,
    hire_date     DATE,
    leave_date    DATE,
    salary        BYTEA,
    store_id      BIGINT  NOT NULL DEFAULT -1 REFERENCES dim_stores (store_id),
    is_active     BOOLEAN NOT NULL DEFAULT true,
    source_system INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key    TEXT    NOT NULL,
    is_inferred   BOOLEAN NOT NULL DEFAULT false,
    batch_id      BIGINT  REFERENCES etl_batches (batch_id),
    source_line   BIGINT,
    UNIQUE (source_system, source_key),
    CONSTRAINT employee_id_reserved CHECK (employee_id >= 0 OR employee_id IN (-1, -2, -3)),
    CONSTRAINT employee_has_batch CHECK (batch_id IS NOT NULL OR employee_id < 0),
    CONSTRAINT employee_hire_date_valid CHECK (hire_date BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT employee_leave_date_valid CHECK (leave_date BETWEEN '1900-01-01' AND '2200-12-31')
);

ALTER TABLE dim_stores ADD FOREIGN KEY (manager_id) REFERENCES dim_employees (employee_id)
    DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX dim_employees_by_store ON dim_employees (store_id);

CREATE TABLE dim_customers (
    customer_id       BIGINT  PRIMARY KEY,
    first_name        TEXT,
    last_name         TEXT,
    email             BYTEA,
    phone             BYTEA,
    address           BYTEA,
    city              TEXT,
    state             TEXT,
    country           TEXT,
    customer_tier     TEXT    NOT NULL DEFAULT 'Unknown',
    registration_date DATE,
    source_system     INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key        TEXT    NOT NULL,
    is_inferred       BOOLEAN NOT NULL DEFAULT false,
    batch_id          BIGINT  REFERENCES etl_batches (batch_id),
    source_line       BIGINT,
    UNIQUE (source_system, source_key),
    CONSTRAINT customer_id_reserved CHECK (customer_id >= 0 OR customer_id IN (-1, -2, -3)),
    CONSTRAINT customer_has_batch CHECK (batch_id IS NOT NULL OR customer_id < 0),
    CONSTRAINT customer_tier_known CHECK (customer_tier IN ('Bronze', 'Silver', 'Gold', 'Platinum', 'Unknown')),
    CONSTRAINT customer_registration_date_valid CHECK (registration_date BETWEEN '1900-01-01' AND '2200-12-31')
);
