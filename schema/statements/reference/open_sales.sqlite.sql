-- Sales lines of the members nobody has described, and what they add up to. dim_members and member_id stand for the
-- dimension.
SELECT line.member_id, count(*), sum(line.total_e4)
FROM sales_lines line
WHERE line.member_id IN (SELECT m.member_id FROM dim_members m WHERE m.is_inferred = 1 OR m.member_id IN (-1, -3))
GROUP BY line.member_id;
