-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the warehouse keeps and offers for those who ask it.

SET LOCAL search_path = wh, pg_temp;

-- Every question that goes through Martlet's door, without the values that stand in it.
CREATE TABLE query_log (
    query_id   BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asked_at   BIGINT  NOT NULL, -- microseconds since 1970, UTC
    asked_by   TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    plan_hash  TEXT    NOT NULL,
    shape      TEXT    NOT NULL,
    needs      TEXT    NOT NULL, -- JSON
    row_count  BIGINT  NOT NULL,
    elapsed_us BIGINT  NOT NULL,
    rollup     TEXT    NOT NULL,
    why_not    TEXT    NOT NULL,
    from_cache INTEGER NOT NULL,
    outcome    TEXT    NOT NULL,
    error      TEXT    NOT NULL
);

-- Who may only read is logged all the same: the owner's rights write the row, under the name of who is connected. The
-- last fifty thousand are kept.
CREATE FUNCTION log_query(asked_at BIGINT, claimed_name TEXT, kind TEXT, title TEXT, plan_hash TEXT, shape TEXT,
                          needs TEXT, row_count BIGINT, elapsed_us BIGINT, rollup TEXT, why_not TEXT, from_cache BIGINT,
                          outcome TEXT, error TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = wh, pg_temp AS $$
DECLARE
    made BIGINT;
BEGIN
    INSERT INTO query_log (asked_at, asked_by, kind, title, plan_hash, shape, needs, row_count, elapsed_us, rollup,
                           why_not, from_cache, outcome, error)
    VALUES ($1, session_user, left($3, 20), left($4, 200), left($5, 64), left($6, 4000), left($7, 100000), $8, $9,
            left($10, 1000), left($11, 4000), $12, left($13, 20), left($14, 200))
    RETURNING query_id INTO made;
    IF made % 1000 = 0 THEN
        DELETE FROM query_log WHERE query_id <= made - 50000;
    END IF;
END;
$$;

-- The semantic model of the workspace that a rollup was made by (docs/configuration.md), where it is none of the
-- program's own: whoever loads next keeps it by that.
ALTER TABLE rollups ADD COLUMN model TEXT NOT NULL DEFAULT '';

-- What sums each rollup anew, and what counts the rows that differ: written when it is made, run by refresh_rollups()
-- and verify_rollups(). Who may write here may write the facts.
ALTER TABLE rollups ADD COLUMN refresh_sql TEXT NOT NULL DEFAULT '';
ALTER TABLE rollups ADD COLUMN verify_sql TEXT NOT NULL DEFAULT '';

-- How many rows of all rollups differ from the facts; NULL where one was made before it could be told.
CREATE FUNCTION verify_rollups() RETURNS BIGINT
LANGUAGE plpgsql SET search_path = wh, pg_temp AS $$
DECLARE
    entry RECORD;
    found BIGINT;
    differing BIGINT := 0;
BEGIN
    FOR entry IN SELECT verify_sql FROM rollups WHERE definition <> '' AND definition NOT LIKE 'cannot be made: %' LOOP
        IF entry.verify_sql = '' THEN
            RETURN NULL;
        END IF;
        EXECUTE entry.verify_sql INTO found;
        differing := differing + found;
    END LOOP;
    RETURN differing;
END;
$$;

-- Sums all rollups anew from the facts. Loads wait for it, and it for them.
CREATE PROCEDURE refresh_rollups()
LANGUAGE plpgsql SET search_path = wh, pg_temp AS $$
DECLARE
    entry RECORD;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('martlet.import', 0));
    FOR entry IN SELECT name, refresh_sql FROM rollups
                 WHERE definition <> '' AND definition NOT LIKE 'cannot be made: %' AND refresh_sql <> '' LOOP
        EXECUTE entry.refresh_sql;
        UPDATE rollups
        SET changed_at = GREATEST((EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::BIGINT,
                                  (SELECT MAX(changed_at) FROM rollups) + 1)
        WHERE name = entry.name;
    END LOOP;
END;
$$;

-- Items that were sold in the 28 days up to the last day with stock, and the last stock that is known of them.
CREATE VIEW bi_item_cover WITH (security_barrier) AS
WITH days AS (
    SELECT MAX(date) AS as_of FROM stock_levels
), sold AS (
    SELECT line.store_id, line.product_id, days.as_of, SUM(line.quantity) AS units_sold
    FROM days
    JOIN sales_lines line ON line.sale_date BETWEEN days.as_of - 27 AND days.as_of
    GROUP BY line.store_id, line.product_id, days.as_of
    HAVING SUM(line.quantity) > 0
), newest AS (
    SELECT store_id, product_id, MAX(date) AS date
    FROM stock_levels
    GROUP BY store_id, product_id
)
SELECT sold.store_id, store.store_name, sold.product_id, product.product_name, product.category,
       level.closing_stock AS stock, sold.units_sold, sold.as_of
FROM sold
JOIN dim_stores store ON store.store_id = sold.store_id
JOIN dim_products product ON product.product_id = sold.product_id
LEFT JOIN newest ON newest.store_id = sold.store_id AND newest.product_id = sold.product_id
LEFT JOIN stock_levels level ON level.date = newest.date AND level.product_id = newest.product_id
                            AND level.store_id = newest.store_id;

-- Items whose stock lasts less than so many days at the rate of the last 28.
CREATE FUNCTION low_stock(days INTEGER)
RETURNS TABLE (store_id BIGINT, store_name TEXT, product_id BIGINT, product_name TEXT, category TEXT, stock NUMERIC,
               units_sold NUMERIC, as_of DATE)
LANGUAGE sql STABLE SET search_path = wh, pg_temp AS $$
    SELECT item.store_id, item.store_name, item.product_id, item.product_name, item.category, item.stock,
           item.units_sold, item.as_of
    FROM bi_item_cover item
    WHERE item.stock * 28 < $1 * item.units_sold;
$$;

-- Customers that bought, masked like bi_customers, with what they have brought in so far.
CREATE VIEW bi_customer_value WITH (security_barrier) AS
SELECT customer.customer_id, customer.initials, customer.city, customer.state, customer.country, customer.customer_tier,
       bought.first_sale, bought.last_sale, bought.line_count, bought.lifetime_value
FROM (
    SELECT customer_id, MIN(sale_date) AS first_sale, MAX(sale_date) AS last_sale, COUNT(*) AS line_count,
           SUM(total_amount) AS lifetime_value
    FROM sales_lines
    WHERE customer_id >= 0
    GROUP BY customer_id
) bought
JOIN bi_customers customer ON customer.customer_id = bought.customer_id;

-- What a customer has brought in so far, returns taken off.
CREATE FUNCTION customer_lifetime_value(customer_id BIGINT) RETURNS NUMERIC
LANGUAGE sql STABLE SET search_path = wh, pg_temp AS $$
    SELECT COALESCE(SUM(line.total_amount), 0) FROM sales_lines line WHERE line.customer_id = $1;
$$;
