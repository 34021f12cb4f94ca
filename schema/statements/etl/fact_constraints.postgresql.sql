-- The key and the foreign keys of a fact, as a partition of it needs them.
SELECT pg_get_constraintdef(oid)
FROM pg_constraint
WHERE conrelid = to_regclass(:fact) AND contype IN ('p', 'u', 'f') AND conparentid = 0
ORDER BY contype DESC, conname;
