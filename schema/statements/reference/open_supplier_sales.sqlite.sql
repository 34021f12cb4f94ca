-- Sales lines of the products of suppliers nobody has described, and what they add up to. dim_members and member_id
-- stand for the suppliers.
SELECT product.member_id, count(*), sum(line.total_e4)
FROM sales_lines line
JOIN dim_products product ON product.product_id = line.product_id
WHERE product.member_id IN (SELECT m.member_id FROM dim_members m WHERE m.is_inferred = 1 OR m.member_id IN (-1, -3))
GROUP BY product.member_id;
