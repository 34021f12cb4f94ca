-- SPDX-License-Identifier: GPL-3.0-or-later
-- What undo, watermarks and whole snapshots need to know of a batch.

-- Facts of a batch lie between first_date and business_date: undoing a day reads that day, not the whole table. So
-- there is no index by batch, which every line ever loaded would pay for.
ALTER TABLE etl_batches ADD COLUMN first_date TEXT
    CONSTRAINT batch_first_date_valid CHECK (first_date IS NULL
        OR (first_date IS date(first_date, '+0 days') AND first_date BETWEEN '1900-01-01' AND '2200-12-31'));
-- Rows of earlier batches that this one, a whole snapshot or a restated day, has not: removed or closed.
ALTER TABLE etl_batches ADD COLUMN removed_n INTEGER NOT NULL DEFAULT 0
    CONSTRAINT batch_removed_not_negative CHECK (removed_n >= 0);
ALTER TABLE etl_batches ADD COLUMN late_n INTEGER NOT NULL DEFAULT 0 -- older than the watermark's overlap
    CONSTRAINT batch_late_not_negative CHECK (late_n >= 0);
ALTER TABLE etl_batches ADD COLUMN backdated_n INTEGER NOT NULL DEFAULT 0 -- versions put before a later one
    CONSTRAINT batch_backdated_not_negative CHECK (backdated_n >= 0);
-- How far this batch read the feed, in the source's own time; the feed's watermark is the furthest of those that stand.
ALTER TABLE etl_batches ADD COLUMN watermark_to TEXT;
ALTER TABLE etl_batches ADD COLUMN is_restated INTEGER NOT NULL DEFAULT 0
    CONSTRAINT batch_is_restated_boolean CHECK (is_restated IN (0, 1));
-- A person said that a file much smaller than the ones before it is right.
ALTER TABLE etl_batches ADD COLUMN is_shrink_accepted INTEGER NOT NULL DEFAULT 0
    CONSTRAINT batch_is_shrink_accepted_boolean CHECK (is_shrink_accepted IN (0, 1));
-- Batches of programs before this step did not keep what they changed.
ALTER TABLE etl_batches ADD COLUMN keeps_preimages INTEGER NOT NULL DEFAULT 0
    CONSTRAINT batch_keeps_preimages_boolean CHECK (keeps_preimages IN (0, 1));
ALTER TABLE etl_batches ADD COLUMN reverted_at INTEGER;
ALTER TABLE etl_batches ADD COLUMN reverted_by TEXT;

-- Which earlier batches a batch builds on, and by how many rows: it changed rows of theirs, or left out rows of its
-- own because of theirs. Those can only be undone after it.
CREATE TABLE etl_dependencies (
    batch_id    INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    on_batch_id INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    reason      TEXT    NOT NULL,
    rows_n      INTEGER NOT NULL,
    PRIMARY KEY (batch_id, on_batch_id, reason),
    CONSTRAINT dependency_reason_known CHECK (reason IN ('changed', 'relied')),
    CONSTRAINT dependency_on_earlier CHECK (on_batch_id < batch_id),
    CONSTRAINT dependency_has_rows CHECK (rows_n > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX etl_dependencies_on ON etl_dependencies (on_batch_id);

-- A member that a whole snapshot of its dimension no longer has: closed, never deleted.
ALTER TABLE dim_suppliers ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT supplier_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_products ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT product_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_stores ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT store_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_employees ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT employee_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_customers ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT customer_is_closed_boolean CHECK (is_closed IN (0, 1));

-- source_version: what the feed's version column says of a row, in seconds; which of two versions of it is newer.
ALTER TABLE dim_suppliers_history ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT supplier_history_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_suppliers_history ADD COLUMN source_version INTEGER;
ALTER TABLE dim_products_history ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT product_history_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_products_history ADD COLUMN source_version INTEGER;
ALTER TABLE dim_stores_history ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT store_history_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_stores_history ADD COLUMN source_version INTEGER;
ALTER TABLE dim_employees_history ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT employee_history_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_employees_history ADD COLUMN source_version INTEGER;
ALTER TABLE dim_customers_history ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT customer_history_is_closed_boolean CHECK (is_closed IN (0, 1));
ALTER TABLE dim_customers_history ADD COLUMN source_version INTEGER;

ALTER TABLE sales_lines ADD COLUMN source_version INTEGER;
ALTER TABLE stock_levels ADD COLUMN source_version INTEGER;
