-- Low stock alert with sales velocity
SELECT 
    s.store_name,
    p.product_name,
    p.category,
    i.closing_stock,
    AVG(sf.quantity) as avg_daily_sales,
    i.closing_stock / NULLIF(AVG(sf.quantity), 0) as days_of_stock
FROM inventory_fact i
JOIN dim_stores s ON i.store_id = s.store_id
JOIN dim_products p ON i.product_id = p.product_id
LEFT JOIN sales_fact sf ON i.product_id = sf.product_id 
    AND i.store_id = sf.store_id
    AND sf.sale_date >= DATE('now', '-30 days')
WHERE i.date = DATE('now')
GROUP BY s.store_id, s.store_name, p.product_id, p.product_name, 
         p.category, i.closing_stock
HAVING days_of_stock < 7 OR days_of_stock IS NULL
ORDER BY days_of_stock ASC;
