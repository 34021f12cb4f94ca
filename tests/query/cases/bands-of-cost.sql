WITH product AS (
  SELECT p.product_id,
         CASE WHEN ${cost of p} * 2 < ${money 5} THEN 'low' WHEN ${cost of p} * 2 <= ${money 7} THEN 'middle' WHEN ${cost of p} > 0 THEN 'high' END AS band
  FROM dim_products p
), sold AS (
  SELECT m.band, SUM(${total}) AS revenue FROM sales_lines s JOIN product m ON m.product_id = s.product_id GROUP BY m.band
), held AS (
  SELECT m.band, SUM(${closing_stock}) AS stock
  FROM stock_levels i
  JOIN product m ON m.product_id = i.product_id
  WHERE i.date = (SELECT MAX(x.date) FROM stock_levels x WHERE x.product_id = i.product_id AND x.store_id = i.store_id)
  GROUP BY m.band
), counted AS (
  SELECT band, COUNT(*) AS products FROM product WHERE product_id > 0 GROUP BY band
)
SELECT c.band, s.revenue, h.stock, c.products AS product_count
FROM counted c
LEFT JOIN sold s ON COALESCE(s.band, '-') = COALESCE(c.band, '-')
LEFT JOIN held h ON COALESCE(h.band, '-') = COALESCE(c.band, '-')
WHERE c.band IS NULL OR c.band <> 'high'
ORDER BY c.band NULLS LAST
