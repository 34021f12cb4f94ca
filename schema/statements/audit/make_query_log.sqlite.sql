-- The query log of a SQLite warehouse, in a file of its own beside it; on PostgreSQL a migration makes the same.
CREATE TABLE query_log (
    query_id   INTEGER PRIMARY KEY,
    asked_at   INTEGER NOT NULL, -- microseconds since 1970, UTC
    asked_by   TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    plan_hash  TEXT    NOT NULL,
    shape      TEXT    NOT NULL,
    needs      TEXT    NOT NULL, -- JSON
    row_count  INTEGER NOT NULL,
    elapsed_us INTEGER NOT NULL,
    rollup     TEXT    NOT NULL,
    why_not    TEXT    NOT NULL,
    from_cache INTEGER NOT NULL,
    outcome    TEXT    NOT NULL,
    error      TEXT    NOT NULL
) STRICT;

-- The last fifty thousand are kept.
CREATE TRIGGER query_log_is_bounded AFTER INSERT ON query_log WHEN NEW.query_id % 1000 = 0
BEGIN
    DELETE FROM query_log WHERE query_id <= NEW.query_id - 50000;
END;
