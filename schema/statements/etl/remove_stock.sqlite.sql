-- Stock levels named by a JSON array of [date, product, store].
DELETE FROM stock_levels
WHERE (date, product_id, store_id) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:keys));
