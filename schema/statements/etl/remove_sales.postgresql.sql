-- Lines named by a JSON array of [date, transaction, line].
DELETE FROM sales_lines
WHERE (sale_date, transaction_id, line_number) IN (
    SELECT (value ->> 0)::date, (value ->> 1)::bigint, (value ->> 2)::integer
    FROM json_array_elements(CAST(:keys AS json)));
