-- The rejected lines of a batch, or what it warns of, a page of them.
SELECT line, byte_offset, raw, CASE WHEN is_encrypted THEN 1 ELSE 0 END AS is_encrypted, column_name, rule,
       value_excerpt, message, CASE WHEN severity = 'warning' THEN 1 ELSE 0 END AS is_warning
FROM etl_rejects
WHERE batch_id = :batch AND severity = :severity
ORDER BY line, rule, column_name
LIMIT :most OFFSET :first;
