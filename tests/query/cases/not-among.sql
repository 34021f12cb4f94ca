WITH large AS (
  SELECT t.city FROM sales_lines s JOIN dim_stores t ON t.store_id = s.store_id GROUP BY t.city HAVING SUM(${total}) > ${money 25000}
), others AS (
  SELECT p.category
  FROM stock_levels i
  JOIN dim_products p ON p.product_id = i.product_id
  JOIN dim_stores t ON t.store_id = i.store_id
  WHERE i.date = (SELECT MAX(x.date) FROM stock_levels x WHERE x.product_id = i.product_id AND x.store_id = i.store_id)
    AND (t.city IS NULL OR t.city NOT IN (SELECT city FROM large WHERE city IS NOT NULL))
  GROUP BY p.category
  HAVING SUM(${closing_stock}) > ${pieces 20}
)
SELECT p.category AS "product.category", t.city AS "store.city", SUM(${quantity}) AS units,
       COUNT(DISTINCT CASE WHEN ${quantity} > 0 THEN s.store_id || '/' || s.sale_date || '/' || s.transaction_id END) AS receipts
FROM sales_lines s
JOIN dim_products p ON p.product_id = s.product_id
JOIN dim_stores t ON t.store_id = s.store_id
WHERE (t.city IS NULL OR t.city NOT IN (SELECT city FROM large WHERE city IS NOT NULL)) AND p.category IN (SELECT category FROM others)
GROUP BY p.category, t.city
ORDER BY p.category, t.city NULLS LAST
