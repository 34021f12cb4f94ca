-- Changes by hand, the newest first: of all members, of a dimension (:entity, else empty), or of one member (:member,
-- else below -3) and of those merged into it.
SELECT c.batch_id, c.kind, c.entity, c.member_id, COALESCE(c.into_id, 0), COALESCE(CAST(c.valid_from AS TEXT), ''),
       c.changed_by, COALESCE(b.finished_at, 0), b.state, COALESCE(b.reverted_by, ''), COALESCE(b.reverted_at, 0)
FROM member_changes c
JOIN etl_batches b ON b.batch_id = c.batch_id
WHERE (CAST(:entity AS TEXT) = '' OR c.entity = CAST(:entity AS TEXT))
  AND (CAST(:member AS BIGINT) < -3 OR c.member_id = CAST(:member AS BIGINT) OR c.into_id = CAST(:member AS BIGINT))
ORDER BY c.batch_id DESC
LIMIT :most;
