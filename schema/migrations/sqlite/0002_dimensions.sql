-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dimensions: the current version of each member under a durable id. Ids of source system 0 are its own keys;
-- -1 unknown, -2 not applicable and -3 invalid are reserved in each and have no batch. A member that a fact names
-- before its own file arrives is inferred: its name is its source key until it is filled in place.
-- BLOB columns hold ciphertext only (contact data, salaries).
-- How dates are checked: '+0 days' makes date() calculate, without a modifier it gives 30 February back as it came; IS,
-- because date() of a text that is no date is NULL, and NULL passes a CHECK.

CREATE TABLE dim_date (
    date_id        INTEGER PRIMARY KEY, -- yyyymmdd
    full_date      TEXT    NOT NULL UNIQUE,
    year           INTEGER NOT NULL,
    quarter        INTEGER NOT NULL,
    month          INTEGER NOT NULL,
    week           INTEGER NOT NULL, -- ISO 8601, belongs to iso_year
    iso_year       INTEGER NOT NULL,
    day_of_week    INTEGER NOT NULL, -- 1 = Monday
    is_weekend     INTEGER NOT NULL,
    is_holiday     INTEGER NOT NULL, -- of the shop's holiday country
    fiscal_year    INTEGER NOT NULL,
    fiscal_quarter INTEGER NOT NULL,
    fiscal_month   INTEGER NOT NULL,
    fiscal_week    INTEGER NOT NULL,
    CONSTRAINT date_valid CHECK (full_date IS date(full_date, '+0 days')
        AND full_date BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT date_id_spells_date CHECK (date_id = CAST(strftime('%Y%m%d', full_date) AS INTEGER)),
    CONSTRAINT date_parts_in_range CHECK (quarter BETWEEN 1 AND 4 AND month BETWEEN 1 AND 12 AND week BETWEEN 1 AND 53
        AND day_of_week BETWEEN 1 AND 7 AND fiscal_quarter BETWEEN 1 AND 4 AND fiscal_month BETWEEN 1 AND 12
        AND fiscal_week BETWEEN 1 AND 53),
    CONSTRAINT date_flags_boolean CHECK (is_weekend IN (0, 1) AND is_holiday IN (0, 1))
) STRICT;

CREATE TABLE holidays (
    country          TEXT NOT NULL, -- ISO 3166-1 alpha-2
    date             TEXT NOT NULL REFERENCES dim_date (full_date),
    name             TEXT NOT NULL,
    days_from_easter INTEGER, -- only of feasts that move with Easter Sunday
    PRIMARY KEY (country, date, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE dim_suppliers (
    supplier_id    INTEGER PRIMARY KEY,
    supplier_name  TEXT    NOT NULL,
    contact_person BLOB,
    email          BLOB,
    phone          BLOB,
    address        BLOB,
    city           TEXT,
    country        TEXT,
    contract_start TEXT,
    contract_end   TEXT,
    source_system  INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key     TEXT    NOT NULL,
    is_inferred    INTEGER NOT NULL DEFAULT 0,
    batch_id       INTEGER REFERENCES etl_batches (batch_id),
    source_line    INTEGER,
    UNIQUE (source_system, source_key),
    CONSTRAINT supplier_id_reserved CHECK (supplier_id >= 0 OR supplier_id IN (-1, -2, -3)),
    CONSTRAINT supplier_has_batch CHECK (batch_id IS NOT NULL OR supplier_id < 0),
    CONSTRAINT supplier_is_inferred_boolean CHECK (is_inferred IN (0, 1)),
    CONSTRAINT supplier_contract_start_valid CHECK (contract_start IS NULL
        OR (contract_start IS date(contract_start, '+0 days')
            AND contract_start BETWEEN '1900-01-01' AND '2200-12-31')),
    CONSTRAINT supplier_contract_end_valid CHECK (contract_end IS NULL
        OR (contract_end IS date(contract_end, '+0 days')
            AND contract_end BETWEEN '1900-01-01' AND '2200-12-31')),
    CONSTRAINT supplier_contract_in_order CHECK (contract_end >= contract_start)
) STRICT;

CREATE TABLE dim_products (
    product_id      INTEGER PRIMARY KEY,
    product_name    TEXT    NOT NULL,
    department      TEXT,
    category        TEXT,
    subcategory     TEXT,
    brand           TEXT,
    supplier_id     INTEGER NOT NULL DEFAULT -1 REFERENCES dim_suppliers (supplier_id),
    cost_price_e4   INTEGER,
    retail_price_e4 INTEGER,
    cost_price      REAL GENERATED ALWAYS AS (cost_price_e4 / 10000.0) VIRTUAL,
    retail_price    REAL GENERATED ALWAYS AS (retail_price_e4 / 10000.0) VIRTUAL,
    product_status  TEXT    NOT NULL DEFAULT 'unknown',
    product_type    TEXT    NOT NULL DEFAULT 'merchandise',
    source_system   INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key      TEXT    NOT NULL,
    is_inferred     INTEGER NOT NULL DEFAULT 0,
    batch_id        INTEGER REFERENCES etl_batches (batch_id),
    source_line     INTEGER,
    UNIQUE (source_system, source_key),
    CONSTRAINT product_id_reserved CHECK (product_id >= 0 OR product_id IN (-1, -2, -3)),
    CONSTRAINT product_has_batch CHECK (batch_id IS NOT NULL OR product_id < 0),
    CONSTRAINT product_is_inferred_boolean CHECK (is_inferred IN (0, 1)),
    CONSTRAINT product_prices_not_negative CHECK (cost_price_e4 >= 0 AND retail_price_e4 >= 0),
    CONSTRAINT product_status_known CHECK (product_status IN ('active', 'discontinued', 'seasonal', 'unknown')),
    CONSTRAINT product_type_known CHECK (product_type IN ('merchandise', 'service', 'adjustment'))
) STRICT;

CREATE INDEX dim_products_by_supplier ON dim_products (supplier_id);

-- A store's manager may arrive after the store, in the same transaction: that key is checked at commit.
CREATE TABLE dim_stores (
    store_id      INTEGER PRIMARY KEY,
    store_name    TEXT    NOT NULL,
    address       TEXT,
    city          TEXT,
    state         TEXT,
    country       TEXT,
    store_type    TEXT,
    opening_date  TEXT,
    closing_date  TEXT,
    floor_area    INTEGER, -- square metres
    manager_id    INTEGER REFERENCES dim_employees (employee_id) DEFERRABLE INITIALLY DEFERRED,
    source_system INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key    TEXT    NOT NULL,
    is_inferred   INTEGER NOT NULL DEFAULT 0,
    batch_id      INTEGER REFERENCES etl_batches (batch_id),
    source_line   INTEGER,
    UNIQUE (source_system, source_key),
    CONSTRAINT store_id_reserved CHECK (store_id >= 0 OR store_id IN (-1, -2, -3)),
    CONSTRAINT store_has_batch CHECK (batch_id IS NOT NULL OR store_id < 0),
    CONSTRAINT store_is_inferred_boolean CHECK (is_inferred IN (0, 1)),
    CONSTRAINT store_opening_date_valid CHECK (opening_date IS NULL
        OR (opening_date IS date(opening_date, '+0 days')
            AND opening_date BETWEEN '1900-01-01' AND '2200-12-31')),
    CONSTRAINT store_closing_date_valid CHECK (closing_date IS NULL
        OR (closing_date IS date(closing_date, '+0 days')
            AND closing_date BETWEEN '1900-01-01' AND '2200-12-31')),
    CONSTRAINT store_floor_area_not_negative CHECK (floor_area >= 0)
) STRICT;

CREATE INDEX dim_stores_by_manager ON dim_stores (manager_id);

CREATE TABLE dim_employees (
    employee_id   INTEGER PRIMARY KEY,
    first_name    TEXT,
    last_name     TEXT,
    position      TEXT,
    department    TEXT,
    hire_date     TEXT,
    leave_date    TEXT,
    salary        BLOB,
    store_id      INTEGER NOT NULL DEFAULT -1 REFERENCES dim_stores (store_id),
    is_active     INTEGER NOT NULL DEFAULT 1,
    source_system INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key    TEXT    NOT NULL,
    is_inferred   INTEGER NOT NULL DEFAULT 0,
    batch_id      INTEGER REFERENCES etl_batches (batch_id),
    source_line   INTEGER,
    UNIQUE (source_system, source_key),
    CONSTRAINT employee_id_reserved CHECK (employee_id >= 0 OR employee_id IN (-1, -2, -3)),
    CONSTRAINT employee_has_batch CHECK (batch_id IS NOT NULL OR employee_id < 0),
    CONSTRAINT employee_flags_boolean CHECK (is_inferred IN (0, 1) AND is_active IN (0, 1)),
    CONSTRAINT employee_hire_date_valid CHECK (hire_date IS NULL
        OR (hire_date IS date(hire_date, '+0 days')
            AND hire_date BETWEEN '1900-01-01' AND '2200-12-31')),
    CONSTRAINT employee_leave_date_valid CHECK (leave_date IS NULL
        OR (leave_date IS date(leave_date, '+0 days')
            AND leave_date BETWEEN '1900-01-01' AND '2200-12-31'))
) STRICT;

CREATE INDEX dim_employees_by_store ON dim_employees (store_id);

CREATE TABLE dim_customers (
    customer_id       INTEGER PRIMARY KEY,
    first_name        TEXT,
    last_name         TEXT,
    email             BLOB,
    phone             BLOB,
    address           BLOB,
    city              TEXT,
    state             TEXT,
    country           TEXT,
    customer_tier     TEXT    NOT NULL DEFAULT 'Unknown',
    registration_date TEXT,
    source_system     INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    source_key        TEXT    NOT NULL,
    is_inferred       INTEGER NOT NULL DEFAULT 0,
    batch_id          INTEGER REFERENCES etl_batches (batch_id),
    source_line       INTEGER,
    UNIQUE (source_system, source_key),
    CONSTRAINT customer_id_reserved CHECK (customer_id >= 0 OR customer_id IN (-1, -2, -3)),
    CONSTRAINT customer_has_batch CHECK (batch_id IS NOT NULL OR customer_id < 0),
    CONSTRAINT customer_is_inferred_boolean CHECK (is_inferred IN (0, 1)),
    CONSTRAINT customer_tier_known CHECK (customer_tier IN ('Bronze', 'Silver', 'Gold', 'Platinum', 'Unknown')),
    CONSTRAINT customer_registration_date_valid CHECK (registration_date IS NULL
        OR (registration_date IS date(registration_date, '+0 days')
            AND registration_date BETWEEN '1900-01-01' AND '2200-12-31'))
) STRICT;
