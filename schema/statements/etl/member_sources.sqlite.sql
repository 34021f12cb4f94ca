-- Which file's line last named each of some members (a JSON array); inferred members and this batch's own have no
-- say. dim_members and member_id stand for the dimension.
SELECT m.member_id, m.batch_id, m.source_line, b.feed
FROM dim_members m
JOIN etl_batches b ON b.batch_id = m.batch_id
WHERE m.member_id IN (SELECT value FROM json_each(:ids)) AND m.is_inferred = 0 AND m.batch_id <> :batch;
