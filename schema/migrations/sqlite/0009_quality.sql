-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is expected of the data, what came of looking, and what others say the data should add up to.

-- Checks people made, and shipped ones they changed: the whole check as JSON (src/quality/check.h).
CREATE TABLE quality_checks (
    name       TEXT    PRIMARY KEY,
    definition TEXT    NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Each time a check looked: at the rows of one batch, or (no batch) at the whole table. failed_n is the true count,
-- also where fewer failing rows were kept. The profile is what later loads are compared with: bucket counts as JSON.
CREATE TABLE quality_runs (
    run_id      INTEGER PRIMARY KEY,
    check_name  TEXT    NOT NULL,
    batch_id    INTEGER REFERENCES etl_batches (batch_id),
    started_at  INTEGER NOT NULL,
    elapsed_us  INTEGER NOT NULL,
    status      TEXT    NOT NULL,
    severity    TEXT    NOT NULL,
    checked_n   INTEGER NOT NULL DEFAULT 0,
    failed_n    INTEGER NOT NULL DEFAULT 0,
    message     TEXT    NOT NULL,
    columns     TEXT    NOT NULL DEFAULT '[]', -- JSON: names of the cells of its failing rows
    profile     TEXT,
    CONSTRAINT quality_status_known CHECK (status IN ('passed', 'failed', 'broken')),
    CONSTRAINT quality_severity_known CHECK (severity IN ('warn', 'block')),
    CONSTRAINT quality_counts_not_negative CHECK (min(elapsed_us, checked_n, failed_n) >= 0)
) STRICT;

CREATE INDEX quality_runs_by_check ON quality_runs (check_name, run_id);

-- The failing rows of a run: their key as people write it, and the columns the check keeps as a JSON array.
CREATE TABLE quality_failures (
    run_id  INTEGER NOT NULL REFERENCES quality_runs (run_id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    row_key TEXT    NOT NULL,
    cells   TEXT    NOT NULL,
    PRIMARY KEY (run_id, ordinal)
) STRICT, WITHOUT ROWID;

-- What a till report or a file's trailer says a store sold on a day. NULL: it does not say.
CREATE TABLE control_totals (
    store_id  INTEGER NOT NULL REFERENCES dim_stores (store_id),
    day       TEXT    NOT NULL,
    lines_n   INTEGER,
    amount_e4 INTEGER,
    source    TEXT    NOT NULL, -- the file that said so
    added_at  INTEGER NOT NULL,
    PRIMARY KEY (store_id, day),
    CONSTRAINT control_total_day_valid CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT control_total_says_something CHECK (lines_n IS NOT NULL OR amount_e4 IS NOT NULL),
    CONSTRAINT control_total_lines_not_negative CHECK (lines_n >= 0)
) STRICT, WITHOUT ROWID;

-- Which store's days a batch brought, also where all it brought was known before: new_n of its lines_n were not.
-- The lines stand between first_line and last_line of its file.
CREATE TABLE etl_deliveries (
    batch_id   INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    store_id   INTEGER NOT NULL REFERENCES dim_stores (store_id),
    day        TEXT    NOT NULL,
    first_line INTEGER NOT NULL,
    last_line  INTEGER NOT NULL,
    lines_n    INTEGER NOT NULL,
    new_n      INTEGER NOT NULL,
    amount_e4  INTEGER NOT NULL,
    PRIMARY KEY (day, store_id, batch_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX etl_deliveries_by_batch ON etl_deliveries (batch_id);

-- Of earlier loads the lines that are still theirs are known; a batch that changed lines of a day another had brought
-- before delivered that day again.
INSERT INTO etl_deliveries (batch_id, store_id, day, first_line, last_line, lines_n, new_n, amount_e4)
SELECT held.batch_id, store_id, sale_date, first_line, last_line, lines_n,
       CASE WHEN batch.updated_n > 0 AND held.batch_id > first_batch THEN 0 ELSE lines_n END, amount
FROM (SELECT batch_id, store_id, sale_date, min(source_line) AS first_line, max(source_line) AS last_line,
             count(*) AS lines_n, sum(total_e4) AS amount,
             min(batch_id) OVER (PARTITION BY store_id, sale_date) AS first_batch
      FROM sales_lines
      GROUP BY batch_id, store_id, sale_date) held
JOIN etl_batches batch ON batch.batch_id = held.batch_id;
