-- The stored columns of a table in their order: name, is it bytes, is it part of the key.
SELECT a.attname, a.atttypid = 'bytea'::regtype,
       EXISTS (SELECT 1 FROM pg_index i
               WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey))
FROM pg_attribute a
WHERE a.attrelid = to_regclass(:table) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum;
