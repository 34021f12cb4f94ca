-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose contract lapsed, and what did it cost? Margin rates before and after the end of a contract, and what the
-- pieces sold since cost more than they would have.
WITH line AS (
  SELECT u.supplier_id, CASE WHEN s.sale_date > u.contract_end THEN 1 ELSE 0 END AS is_after, s.total_amount,
         s.quantity * s.unit_cost AS cost, s.quantity * h.cost_price AS cost_by_contract
  FROM dim_suppliers u
  JOIN dim_products p ON p.supplier_id = u.supplier_id
  JOIN sales_fact s ON s.product_id = p.product_id
  JOIN dim_products_history h
    ON h.product_id = p.product_id AND h.valid_from <= u.contract_end AND h.valid_to > u.contract_end
  WHERE u.contract_end BETWEEN :before_from AND :after_to AND s.sale_date BETWEEN :before_from AND :after_to
), side AS (
  SELECT supplier_id, is_after, 100.0 * SUM(total_amount - cost) / SUM(total_amount) AS margin_rate,
         SUM(cost - cost_by_contract) AS dearer
  FROM line
  GROUP BY supplier_id, is_after
)
SELECT u.supplier_id, u.supplier_name AS supplier, u.contract_end, b.margin_rate AS margin_rate_before_percent,
       a.margin_rate AS margin_rate_percent, a.dearer AS cost_of_it
FROM side a
JOIN side b ON b.supplier_id = a.supplier_id AND b.is_after = 0
JOIN dim_suppliers u ON u.supplier_id = a.supplier_id
WHERE a.is_after = 1
ORDER BY a.dearer DESC
LIMIT 1
