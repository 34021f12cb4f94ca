-- The ids of the receipts whose identities a JSON array names, as far as they have any.
SELECT source_key, id
FROM etl_key_map
WHERE entity = 'receipts' AND source_system = :system AND source_key IN (SELECT value FROM json_each(:keys));
