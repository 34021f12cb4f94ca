WITH sums AS (
  SELECT e.position, d.year, COUNT(DISTINCT CASE WHEN s.employee_id > 0 THEN s.employee_id END) AS employees,
         SUM(CASE WHEN s.employee_id > 0 THEN ${total} END) AS revenue
  FROM sales_lines s
  JOIN dim_employees e ON e.employee_id = s.employee_id
  JOIN dim_date d ON d.full_date = s.sale_date
  WHERE e.position >= 'M' AND s.sale_date < '2025-01-01'
  GROUP BY e.position, d.year
)
SELECT position AS "employee.position", year AS "date.year", employees, revenue AS employee_revenue, ${divided revenue | employees} AS revenue_per_employee
FROM sums
ORDER BY position NULLS LAST, year
