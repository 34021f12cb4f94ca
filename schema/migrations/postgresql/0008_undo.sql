-- SPDX-License-Identifier: GPL-3.0-or-later
-- What undo, watermarks and whole snapshots need to know of a batch.

SET LOCAL search_path = wh, pg_temp;

-- A new warehouse runs all steps in one transaction: the managers of the reserved stores are checked now, not at its
-- end, because a table with checks outstanding cannot be changed.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;

-- Facts of a batch lie between first_date and business_date: undoing a day reads that day, not the whole table. So
-- there is no index by batch, which every line ever loaded would pay for.
-- removed_n: rows of earlier batches that this one, a whole snapshot or a restated day, has not: removed or closed.
-- late_n: rows older than the watermark's overlap. backdated_n: versions put before a later one.
-- watermark_to: how far this batch read the feed, in the source's own time; the feed's watermark is the furthest of
-- those that stand. is_shrink_accepted: a person said that a file much smaller than the ones before it is right.
-- keeps_preimages: batches of programs before this step did not keep what they changed.
ALTER TABLE etl_batches
    ADD COLUMN first_date DATE,
    ADD COLUMN removed_n BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN late_n BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN backdated_n BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN watermark_to TEXT,
    ADD COLUMN is_restated BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN is_shrink_accepted BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN keeps_preimages BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN reverted_at BIGINT,
    ADD COLUMN reverted_by TEXT,
    ADD CONSTRAINT batch_first_date_valid CHECK (first_date BETWEEN '1900-01-01' AND '2200-12-31'),
    ADD CONSTRAINT batch_removed_not_negative CHECK (removed_n >= 0),
    ADD CONSTRAINT batch_late_not_negative CHECK (late_n >= 0),
    ADD CONSTRAINT batch_backdated_not_negative CHECK (backdated_n >= 0);

-- Which earlier batches a batch builds on, and by how many rows: it changed rows of theirs, or left out rows of its
-- own because of theirs. Those can only be undone after it.
CREATE TABLE etl_dependencies (
    batch_id    BIGINT NOT NULL REFERENCES etl_batches (batch_id),
    on_batch_id BIGINT NOT NULL REFERENCES etl_batches (batch_id),
    reason      TEXT   NOT NULL,
    rows_n      BIGINT NOT NULL,
    PRIMARY KEY (batch_id, on_batch_id, reason),
    CONSTRAINT dependency_reason_known CHECK (reason IN ('changed', 'relied')),
    CONSTRAINT dependency_on_earlier CHECK (on_batch_id < batch_id),
    CONSTRAINT dependency_has_rows CHECK (rows_n > 0)
);
CREATE INDEX etl_dependencies_on ON etl_dependencies (on_batch_id);

-- A member that a whole snapshot of its dimension no longer has: closed, never deleted.
ALTER TABLE dim_suppliers ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE dim_products ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE dim_stores ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE dim_employees ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE dim_customers ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false;

-- source_version: what the feed's version column says of a row, in seconds; which of two versions of it is newer.
ALTER TABLE dim_suppliers_history
    ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false, ADD COLUMN source_version BIGINT;
ALTER TABLE dim_products_history
    ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false, ADD COLUMN source_version BIGINT;
ALTER TABLE dim_stores_history
    ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false, ADD COLUMN source_version BIGINT;
ALTER TABLE dim_employees_history
    ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false, ADD COLUMN source_version BIGINT;
ALTER TABLE dim_customers_history
    ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT false, ADD COLUMN source_version BIGINT;

ALTER TABLE sales_lines ADD COLUMN source_version BIGINT;
ALTER TABLE stock_levels ADD COLUMN source_version BIGINT;
