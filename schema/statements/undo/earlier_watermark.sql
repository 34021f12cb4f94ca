-- The furthest watermark of the batches of the same feed that stand, where the feed has none any more.
INSERT INTO etl_watermarks (source_system, feed, watermark, batch_id)
SELECT other.source_system, other.feed, other.watermark_to, other.batch_id
FROM etl_batches undone
JOIN etl_batches other ON other.source_system = undone.source_system AND other.feed = undone.feed
WHERE undone.batch_id = :batch AND other.state = 'DONE' AND other.watermark_to IS NOT NULL
ORDER BY other.watermark_to DESC, other.batch_id
LIMIT 1
ON CONFLICT (source_system, feed) DO NOTHING;
