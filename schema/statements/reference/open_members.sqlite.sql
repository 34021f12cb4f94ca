-- Members nobody has described: inferred ones, and the unknown and the invalid one; with the batch that has each.
-- dim_members, member_id and member_name stand for the dimension.
SELECT m.member_id, m.source_key, member_name, COALESCE(m.batch_id, 0), COALESCE(b.file_name, '')
FROM dim_members m
LEFT JOIN etl_batches b ON b.batch_id = m.batch_id
WHERE m.is_inferred = 1 OR m.member_id IN (-1, -3);
