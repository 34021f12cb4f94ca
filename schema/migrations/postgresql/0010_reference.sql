-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members changed by hand and merged. Each change is a batch of feed 'members', which says when, and whether it still
-- stands; undoing the batch undoes the change.

SET LOCAL search_path = wh, pg_temp;

CREATE TABLE member_changes (
    batch_id   BIGINT PRIMARY KEY REFERENCES etl_batches (batch_id),
    kind       TEXT   NOT NULL,
    entity     TEXT   NOT NULL,
    member_id  BIGINT NOT NULL,
    into_id    BIGINT, -- of a merge: the member that stands for both
    valid_from DATE,   -- of an edit: since when it holds
    changed_by TEXT   NOT NULL,
    CONSTRAINT member_change_kind_known CHECK (kind IN ('edit', 'merge')),
    CONSTRAINT member_change_entity_known
        CHECK (entity IN ('customers', 'products', 'stores', 'employees', 'suppliers')),
    CONSTRAINT member_change_into_of_merge CHECK ((kind = 'merge') = (into_id IS NOT NULL)),
    CONSTRAINT member_change_valid_from_of_edit CHECK ((kind = 'edit') = (valid_from IS NOT NULL)),
    CONSTRAINT member_change_valid_from_valid CHECK (valid_from BETWEEN '1900-01-01' AND '2200-12-31')
);
CREATE INDEX member_changes_by_member ON member_changes (entity, member_id);

-- What an edit changed: texts as people write them, of personal attributes their ciphertext.
CREATE TABLE member_change_values (
    batch_id     BIGINT  NOT NULL REFERENCES member_changes (batch_id),
    column_name  TEXT    NOT NULL,
    old_value    BYTEA   NOT NULL,
    new_value    BYTEA   NOT NULL,
    is_encrypted BOOLEAN NOT NULL,
    PRIMARY KEY (batch_id, column_name)
);

-- Members that another one stands for: facts with their keys are the survivor's.
CREATE TABLE customer_merges (
    customer_id BIGINT PRIMARY KEY REFERENCES dim_customers (customer_id),
    survivor_id BIGINT NOT NULL REFERENCES dim_customers (customer_id),
    batch_id    BIGINT NOT NULL UNIQUE REFERENCES etl_batches (batch_id),
    CONSTRAINT customer_merge_of_two CHECK (customer_id >= 0 AND survivor_id >= 0 AND customer_id <> survivor_id)
);
CREATE INDEX customer_merges_by_survivor ON customer_merges (survivor_id);

CREATE TABLE product_merges (
    product_id  BIGINT PRIMARY KEY REFERENCES dim_products (product_id),
    survivor_id BIGINT NOT NULL REFERENCES dim_products (product_id),
    batch_id    BIGINT NOT NULL UNIQUE REFERENCES etl_batches (batch_id),
    CONSTRAINT product_merge_of_two CHECK (product_id >= 0 AND survivor_id >= 0 AND product_id <> survivor_id)
);
CREATE INDEX product_merges_by_survivor ON product_merges (survivor_id);
