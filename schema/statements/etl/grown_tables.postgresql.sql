-- The partitions of a fact that have no statistics or grew by more than a tenth since they were taken; the fact itself,
-- which stands for all, where these are more than half of it. Names are quoted where they need it.
WITH months AS (
    SELECT c.oid, c.relpages AS known, pg_relation_size(c.oid) / current_setting('block_size')::int AS pages,
           EXISTS (SELECT 1 FROM pg_stats s WHERE s.schemaname = 'wh' AND s.tablename = c.relname) AS is_sampled
    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = to_regclass(:fact)
), grown AS (
    SELECT oid, pages FROM months WHERE pages > 0 AND (NOT is_sampled OR pages > known * 1.1)
), share AS (
    SELECT coalesce((SELECT sum(pages) FROM grown), 0) * 2 > (SELECT sum(pages) FROM months) AS is_most
)
SELECT to_regclass(:fact)::text FROM share WHERE is_most
UNION ALL
SELECT grown.oid::regclass::text FROM grown, share WHERE NOT is_most;
