-- The batch and line that brought a employee.
SELECT COALESCE(batch_id, 0), COALESCE(source_line, 0)
FROM dim_employees
WHERE employee_id = :employee_id;
