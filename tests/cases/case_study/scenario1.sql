-- Top performing products by revenue
SELECT 
    p.product_name,
    p.category,
    SUM(sf.total_amount) as total_revenue,
    COUNT(sf.transaction_id) as transaction_count,
    AVG(sf.total_amount) as avg_transaction_value
FROM sales_fact sf
JOIN dim_products p ON sf.product_id = p.product_id
JOIN dim_date d ON sf.sale_date = d.full_date
WHERE d.year = 2024 AND d.quarter = 1
GROUP BY p.product_id, p.product_name, p.category
ORDER BY total_revenue DESC
LIMIT 10;
