-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the warehouse knows about itself and about every file it has read.
-- Clocks are microseconds since 1970-01-01T00:00:00Z. Money is INTEGER ten-thousandths (_e4), quantities INTEGER
-- thousandths (_e3), dates ISO text, booleans 0 or 1.

CREATE TABLE schema_migrations (
    version         INTEGER PRIMARY KEY,
    name            TEXT    NOT NULL,
    checksum        TEXT    NOT NULL, -- SHA-256 of the file, hex
    applied_at      INTEGER NOT NULL,
    program_version TEXT    NOT NULL
) STRICT;

CREATE TABLE warehouse_settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- 0 is Martlet's own star files, whose integer keys pass through as ids; every other system gets ids from
-- 1,000,000 up by way of etl_key_map.
CREATE TABLE etl_source_systems (
    source_system INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL UNIQUE
) STRICT;

-- The text of each recipe ever used, so that a batch can be read again as it was read then.
CREATE TABLE etl_recipes (
    recipe   TEXT    NOT NULL,
    checksum TEXT    NOT NULL, -- SHA-256 of the text, hex
    text     TEXT    NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (recipe, checksum)
) STRICT, WITHOUT ROWID;

-- One file's load. Each change of state is one transaction with the data it speaks of.
CREATE TABLE etl_batches (
    batch_id         INTEGER PRIMARY KEY,
    feed             TEXT    NOT NULL,
    source_system    INTEGER NOT NULL DEFAULT 0 REFERENCES etl_source_systems (source_system),
    recipe           TEXT    NOT NULL,
    mode             TEXT    NOT NULL DEFAULT 'incremental',
    business_date    TEXT,
    file_name        TEXT    NOT NULL,
    file_sha256      TEXT    NOT NULL,
    file_bytes       INTEGER NOT NULL,
    state            TEXT    NOT NULL DEFAULT 'REGISTERED',
    read_n           INTEGER NOT NULL DEFAULT 0,
    inserted_n       INTEGER NOT NULL DEFAULT 0,
    updated_n        INTEGER NOT NULL DEFAULT 0,
    unchanged_n      INTEGER NOT NULL DEFAULT 0,
    dup_file_n       INTEGER NOT NULL DEFAULT 0, -- the key again in the same file
    dup_wh_n         INTEGER NOT NULL DEFAULT 0, -- the key again, older than what the warehouse has
    rejected_n       INTEGER NOT NULL DEFAULT 0,
    inferred_n       INTEGER NOT NULL DEFAULT 0, -- members made for keys no dimension row has
    relaxed_n        INTEGER NOT NULL DEFAULT 0, -- lines loaded under a rule the recipe relaxes
    sum_read_e4      INTEGER NOT NULL DEFAULT 0,
    sum_inserted_e4  INTEGER NOT NULL DEFAULT 0,
    sum_updated_e4   INTEGER NOT NULL DEFAULT 0,
    sum_unchanged_e4 INTEGER NOT NULL DEFAULT 0,
    sum_dup_file_e4  INTEGER NOT NULL DEFAULT 0,
    sum_dup_wh_e4    INTEGER NOT NULL DEFAULT 0,
    sum_rejected_e4  INTEGER NOT NULL DEFAULT 0,
    physical_lines   INTEGER NOT NULL DEFAULT 0,
    header_lines     INTEGER NOT NULL DEFAULT 0,
    blank_lines      INTEGER NOT NULL DEFAULT 0,
    comment_lines    INTEGER NOT NULL DEFAULT 0,
    format           TEXT, -- JSON: delimiter, encoding, decimal sign, grouping, date format, zone
    next_offset      INTEGER NOT NULL DEFAULT 0,
    next_line        INTEGER NOT NULL DEFAULT 1,
    started_at       INTEGER NOT NULL,
    finished_at      INTEGER,
    error            TEXT,
    lease_owner      TEXT,
    lease_until      INTEGER,
    fence            INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT batch_mode_known CHECK (mode IN ('full', 'incremental')),
    CONSTRAINT batch_state_known CHECK (state IN ('REGISTERED', 'STAGING', 'STAGED', 'CHECKED', 'DONE', 'REFUSED',
                                                  'FAILED', 'CANCELLED', 'REVERTED')),
    CONSTRAINT batch_business_date_valid CHECK (business_date IS NULL
        OR (business_date IS date(business_date, '+0 days') AND business_date BETWEEN '1900-01-01' AND '2200-12-31')),
    CONSTRAINT batch_counts_not_negative CHECK (min(read_n, inserted_n, updated_n, unchanged_n, dup_file_n, dup_wh_n,
                                                    rejected_n, inferred_n, relaxed_n, file_bytes) >= 0),
    CONSTRAINT batch_rows_balance CHECK (state NOT IN ('DONE', 'REVERTED')
        OR read_n = inserted_n + updated_n + unchanged_n + dup_file_n + dup_wh_n + rejected_n),
    CONSTRAINT batch_money_balances CHECK (state NOT IN ('DONE', 'REVERTED')
        OR sum_read_e4 = sum_inserted_e4 + sum_updated_e4 + sum_unchanged_e4 + sum_dup_file_e4 + sum_dup_wh_e4
                         + sum_rejected_e4),
    CONSTRAINT batch_finished_when_done CHECK (state <> 'DONE' OR finished_at IS NOT NULL)
) STRICT;

-- The same file is loaded once, until that load is undone or came to nothing.
CREATE UNIQUE INDEX etl_batches_one_per_file ON etl_batches (source_system, feed, file_sha256)
    WHERE state NOT IN ('REFUSED', 'FAILED', 'CANCELLED', 'REVERTED');

-- A line that was not loaded, with its bytes (ciphertext where the recipe says the file has personal data).
CREATE TABLE etl_rejects (
    batch_id       INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    line           INTEGER NOT NULL, -- physical, 1-based; 0 speaks of the whole file
    byte_offset    INTEGER NOT NULL,
    raw            BLOB    NOT NULL,
    is_encrypted   INTEGER NOT NULL DEFAULT 0,
    column_name    TEXT    NOT NULL DEFAULT '',
    rule           TEXT    NOT NULL,
    value_excerpt  TEXT,
    message        TEXT    NOT NULL,
    severity       TEXT    NOT NULL DEFAULT 'error',
    fixed_in_batch INTEGER REFERENCES etl_batches (batch_id),
    PRIMARY KEY (batch_id, line, rule, column_name),
    CONSTRAINT reject_severity_known CHECK (severity IN ('warning', 'error')),
    CONSTRAINT reject_is_encrypted_boolean CHECK (is_encrypted IN (0, 1))
) STRICT;

-- The source itself, deflated chunk by chunk, so that every accepted row can show its line.
CREATE TABLE etl_source_chunks (
    batch_id     INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    first_line   INTEGER NOT NULL,
    byte_offset  INTEGER NOT NULL,
    byte_count   INTEGER NOT NULL, -- before deflating
    data         BLOB    NOT NULL,
    is_encrypted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (batch_id, first_line),
    CONSTRAINT chunk_is_encrypted_boolean CHECK (is_encrypted IN (0, 1))
) STRICT;

-- Which durable id a source's key has. Source keys are text, kept to the letter.
CREATE TABLE etl_key_map (
    entity        TEXT    NOT NULL,
    source_system INTEGER NOT NULL REFERENCES etl_source_systems (source_system),
    source_key    TEXT    NOT NULL,
    id            INTEGER NOT NULL,
    batch_id      INTEGER REFERENCES etl_batches (batch_id),
    PRIMARY KEY (entity, source_system, source_key),
    UNIQUE (entity, id),
    CONSTRAINT key_map_entity_known
        CHECK (entity IN ('customers', 'products', 'stores', 'employees', 'suppliers', 'receipts'))
) STRICT, WITHOUT ROWID;

-- Each row a batch touched, as it was before: undoing the batch puts it back. The old row is JSON, bytes as hex;
-- a row the batch inserted has none.
CREATE TABLE etl_preimages (
    batch_id   INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    table_name TEXT    NOT NULL,
    row_key    TEXT    NOT NULL,
    action     TEXT    NOT NULL,
    old_row    TEXT,
    PRIMARY KEY (batch_id, table_name, row_key),
    CONSTRAINT preimage_action_known CHECK (action IN ('insert', 'update', 'delete')),
    CONSTRAINT preimage_has_old_row CHECK ((action = 'insert') = (old_row IS NULL))
) STRICT, WITHOUT ROWID;

-- How far a feed has been read, in the source's own time; moves only with the batch that moved it.
CREATE TABLE etl_watermarks (
    source_system INTEGER NOT NULL REFERENCES etl_source_systems (source_system),
    feed          TEXT    NOT NULL,
    watermark     TEXT    NOT NULL,
    batch_id      INTEGER NOT NULL REFERENCES etl_batches (batch_id),
    PRIMARY KEY (source_system, feed)
) STRICT, WITHOUT ROWID;
