-- Stock levels named by a JSON array of [date, product, store].
SELECT date, product_id, store_id, inventory_id, opening_stock_e3, received_qty_e3, sold_qty_e3, adjusted_qty_e3,
       closing_stock_e3, batch_id, source_version
FROM stock_levels
WHERE (date, product_id, store_id) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:keys));
