-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members changed by hand and merged. Each change is a batch of feed 'members', which says when, and whether it still
-- stands; undoing the batch undoes the change.

CREATE TABLE member_changes (
    batch_id   INTEGER PRIMARY KEY REFERENCES etl_batches (batch_id),
    kind       TEXT    NOT NULL,
    entity     TEXT    NOT NULL,
    member_id  INTEGER NOT NULL,
    into_id    INTEGER, -- of a merge: the member that stands for both
    valid_from TEXT,    -- of an edit: since when it holds
    changed_by TEXT    NOT NULL,
    CONSTRAINT member_change_kind_known CHECK (kind IN ('edit', 'merge')),
    CONSTRAINT member_change_entity_known
        CHECK (entity IN ('customers', 'products', 'stores', 'employees', 'suppliers')),
    CONSTRAINT member_change_into_of_merge CHECK ((kind = 'merge') = (into_id IS NOT NULL)),
    CONSTRAINT member_change_valid_from_of_edit CHECK ((kind = 'edit') = (valid_from IS NOT NULL)),
    CONSTRAINT member_change_valid_from_valid CHECK (valid_from IS NULL
        OR (valid_from IS date(valid_from, '+0 days') AND valid_from BETWEEN '1900-01-01' AND '2200-12-31'))
) STRICT;
CREATE INDEX member_changes_by_member ON member_changes (entity, member_id);

-- What an edit changed: texts as people write them, of personal attributes their ciphertext.
CREATE TABLE member_change_values (
    batch_id     INTEGER NOT NULL REFERENCES member_changes (batch_id),
    column_name  TEXT    NOT NULL,
    old_value    BLOB    NOT NULL,
    new_value    BLOB    NOT NULL,
    is_encrypted INTEGER NOT NULL,
    PRIMARY KEY (batch_id, column_name),
    CONSTRAINT member_change_is_encrypted_boolean CHECK (is_encrypted IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Members that another one stands for: facts with their keys are the survivor's.
CREATE TABLE customer_merges (
    customer_id INTEGER PRIMARY KEY REFERENCES dim_customers (customer_id),
    survivor_id INTEGER NOT NULL REFERENCES dim_customers (customer_id),
    batch_id    INTEGER NOT NULL UNIQUE REFERENCES etl_batches (batch_id),
    CONSTRAINT customer_merge_of_two CHECK (customer_id >= 0 AND survivor_id >= 0 AND customer_id <> survivor_id)
) STRICT;
CREATE INDEX customer_merges_by_survivor ON customer_merges (survivor_id);

CREATE TABLE product_merges (
    product_id  INTEGER PRIMARY KEY REFERENCES dim_products (product_id),
    survivor_id INTEGER NOT NULL REFERENCES dim_products (product_id),
    batch_id    INTEGER NOT NULL UNIQUE REFERENCES etl_batches (batch_id),
    CONSTRAINT product_merge_of_two CHECK (product_id >= 0 AND survivor_id >= 0 AND product_id <> survivor_id)
) STRICT;
CREATE INDEX product_merges_by_survivor ON product_merges (survivor_id);
