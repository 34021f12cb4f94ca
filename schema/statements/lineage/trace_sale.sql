-- The batch and line that brought a sales line.
SELECT COALESCE(batch_id, 0), COALESCE(source_line, 0)
FROM sales_lines
WHERE transaction_id = :transaction_id AND line_number = :line_number;
