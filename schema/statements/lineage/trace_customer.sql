-- The batch and line that brought a customer.
SELECT COALESCE(batch_id, 0), COALESCE(source_line, 0)
FROM dim_customers
WHERE customer_id = :customer_id;
