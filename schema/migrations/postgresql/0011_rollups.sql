-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which sums of the facts are kept beside them. Their tables, rollup_*, are made by the first load and by `warehouse
-- rollups build`, as the semantic model says; a definition that is no longer the model's is not read, and is made anew
-- by the next load.

SET LOCAL search_path = wh, pg_temp;

CREATE TABLE rollups (
    name       TEXT    PRIMARY KEY,
    definition TEXT    NOT NULL, -- checksum of the SQL that makes and fills its tables; empty: it has none
    is_wanted  INTEGER NOT NULL, -- 0: a person dropped it
    changed_at BIGINT  NOT NULL,
    CONSTRAINT rollup_is_wanted_boolean CHECK (is_wanted IN (0, 1))
);
