-- All lines of the receipts whose ids a JSON array names.
SELECT transaction_id, line_number, sale_date, sale_time, customer_id, product_id, store_id, employee_id,
       quantity, unit_price, discount_amount, total_amount, unit_cost, batch_id, source_line, relaxed_rules, source_version
FROM sales_lines
WHERE transaction_id = ANY (ARRAY(SELECT value::bigint FROM json_array_elements_text(CAST(:ids AS json))));
