-- Items whose stock lasts less than ?1 days at the rate of the last 28. The views show thousandths as fractions;
-- multiplied back they are compared exactly. On PostgreSQL the migration makes the same function.
SELECT store_id, store_name, product_id, product_name, category, stock, units_sold, as_of
FROM bi_item_cover
WHERE ROUND(stock * 1000) * 28 < ?1 * ROUND(units_sold * 1000)
