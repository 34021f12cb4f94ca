-- All lines of the receipts whose ids a JSON array names.
SELECT transaction_id, line_number, sale_date, sale_time, customer_id, product_id, store_id, employee_id,
       quantity_e3, unit_price_e4, discount_e4, total_e4, unit_cost_e4, batch_id, source_line, relaxed_rules, source_version
FROM sales_lines
WHERE transaction_id IN (SELECT value FROM json_each(:ids));
