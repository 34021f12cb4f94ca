-- What customer ?1 has brought in so far, returns taken off. On PostgreSQL the migration makes the same function.
SELECT COALESCE(SUM(total_e4), 0) / 10000.0 FROM sales_lines WHERE customer_id = ?1
