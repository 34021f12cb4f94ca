-- Customer lifetime value analysis
WITH customer_metrics AS (
    SELECT 
        c.customer_id,
        c.customer_tier,
        COUNT(sf.transaction_id) as total_transactions,
        SUM(sf.total_amount) as lifetime_value,
        AVG(sf.total_amount) as avg_order_value,
        MAX(sf.sale_date) as last_purchase_date
    FROM dim_customers c
    JOIN sales_fact sf ON c.customer_id = sf.customer_id
    GROUP BY c.customer_id, c.customer_tier
)
SELECT 
    customer_tier,
    COUNT(*) as customer_count,
    AVG(lifetime_value) as avg_lifetime_value,
    AVG(total_transactions) as avg_transactions,
    AVG(avg_order_value) as avg_order_value
FROM customer_metrics
GROUP BY customer_tier
ORDER BY avg_lifetime_value DESC;
