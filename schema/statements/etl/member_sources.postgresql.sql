-- Which file's line last named each of some members (a JSON array); inferred members and this batch's own have no
-- say. dim_members and member_id stand for the dimension.
SELECT m.member_id, m.batch_id, m.source_line, b.feed
FROM dim_members m
JOIN etl_batches b ON b.batch_id = m.batch_id
WHERE m.member_id = ANY (ARRAY(SELECT value::bigint FROM json_array_elements_text(CAST(:ids AS json))))
  AND NOT m.is_inferred AND m.batch_id <> :batch;
