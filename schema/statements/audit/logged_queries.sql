-- The newest questions of the log that took at least so many microseconds.
SELECT asked_at, asked_by, kind, title, plan_hash, shape, needs, row_count, elapsed_us, rollup, why_not, from_cache,
       outcome, error
FROM query_log
WHERE elapsed_us >= :slow
ORDER BY query_id DESC
LIMIT :most
