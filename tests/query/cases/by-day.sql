SELECT sale_date AS "date.full_date", COUNT(*) AS receipts
FROM (SELECT DISTINCT s.sale_date, s.store_id, s.transaction_id FROM sales_lines s WHERE ${quantity} > 0 AND s.sale_date >= '2025-12-25') r
GROUP BY sale_date
ORDER BY sale_date
