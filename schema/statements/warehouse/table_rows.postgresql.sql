-- About how many rows each table has, as the statistics say; one with partitions has those of all of them.
SELECT t.relname::text, sum(greatest(part.reltuples, 0))::bigint
FROM pg_class t
CROSS JOIN LATERAL pg_partition_tree(t.oid) leaf
JOIN pg_class part ON part.oid = leaf.relid
WHERE t.relnamespace = 'wh'::regnamespace AND t.relkind = 'p' AND leaf.isleaf
GROUP BY t.relname
UNION ALL
SELECT relname::text, greatest(reltuples, 0)::bigint
FROM pg_class
WHERE relnamespace = 'wh'::regnamespace AND relkind = 'r' AND NOT relispartition;
