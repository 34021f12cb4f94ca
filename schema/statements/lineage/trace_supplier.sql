-- The batch and line that brought a supplier.
SELECT COALESCE(batch_id, 0), COALESCE(source_line, 0)
FROM dim_suppliers
WHERE supplier_id = :supplier_id;
