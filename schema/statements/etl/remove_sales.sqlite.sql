-- Lines named by a JSON array of [date, transaction, line].
DELETE FROM sales_lines
WHERE (sale_date, transaction_id, line_number) IN (
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:keys));
