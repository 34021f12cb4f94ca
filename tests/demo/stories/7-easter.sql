-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why does March look weak and April strong? Both months against the year before, each and together.
WITH by_month AS (
  SELECT SUM(CASE WHEN d.month = 3 AND d.year = e.year THEN s.total_amount ELSE 0 END) AS march,
         SUM(CASE WHEN d.month = 4 AND d.year = e.year THEN s.total_amount ELSE 0 END) AS april,
         SUM(CASE WHEN d.month = 3 AND d.year < e.year THEN s.total_amount ELSE 0 END) AS march_before,
         SUM(CASE WHEN d.month = 4 AND d.year < e.year THEN s.total_amount ELSE 0 END) AS april_before
  FROM dim_date e
  JOIN dim_date d ON d.year IN (e.year, e.year - 1) AND d.month IN (3, 4)
  JOIN sales_fact s ON s.sale_date = d.full_date
  WHERE e.full_date = :easter
)
SELECT 100.0 * (march - march_before) / march_before AS march_change_percent,
       100.0 * (april - april_before) / april_before AS april_change_percent,
       100.0 * (march + april - march_before - april_before) / (march_before + april_before) AS both_change_percent
FROM by_month
