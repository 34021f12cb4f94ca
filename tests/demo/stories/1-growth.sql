-- SPDX-License-Identifier: GPL-3.0-or-later
-- Is the growth real, or bought with new stores? Revenue of two years, with and without the stores opened since.
WITH store_year AS (
  SELECT s.store_id,
         SUM(CASE WHEN s.sale_date >= :period_from THEN s.total_amount ELSE 0 END) AS revenue,
         SUM(CASE WHEN s.sale_date <= :compare_to THEN s.total_amount ELSE 0 END) AS before,
         CASE WHEN t.opening_date >= :period_from THEN 1 ELSE 0 END AS is_new
  FROM sales_fact s
  JOIN dim_stores t ON t.store_id = s.store_id
  WHERE s.sale_date BETWEEN :compare_from AND :period_to
  GROUP BY s.store_id, t.opening_date
)
SELECT SUM(revenue) AS revenue, SUM(before) AS revenue_before, SUM(is_new) AS new_stores,
       SUM(revenue * is_new) AS new_stores_revenue,
       100.0 * (SUM(revenue) - SUM(before)) / SUM(before) AS revenue_change_percent,
       100.0 * (SUM(revenue * (1 - is_new)) - SUM(before)) / SUM(before) AS like_for_like_percent
FROM store_year
