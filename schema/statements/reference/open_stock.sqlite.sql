-- Stock levels of the members nobody has described. dim_members and member_id stand for the dimension.
SELECT level.member_id, count(*)
FROM stock_levels level
WHERE level.member_id IN (SELECT m.member_id FROM dim_members m WHERE m.is_inferred = 1 OR m.member_id IN (-1, -3))
GROUP BY level.member_id;
