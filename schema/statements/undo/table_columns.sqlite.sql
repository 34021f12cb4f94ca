-- The stored columns of a table in their order: name, is it bytes, is it part of the key.
SELECT name, type = 'BLOB', pk > 0
FROM pragma_table_info(:table)
ORDER BY cid;
