-- Stock levels named by a JSON array of [date, product, store].
SELECT date, product_id, store_id, inventory_id, opening_stock, received_qty, sold_qty, adjusted_qty,
       closing_stock, batch_id, source_version
FROM stock_levels
WHERE (date, product_id, store_id) IN (
    SELECT (value ->> 0)::date, (value ->> 1)::bigint, (value ->> 2)::bigint
    FROM json_array_elements(CAST(:keys AS json)));
