-- The batch that has these bytes of this feed and was not undone and did not fail.
SELECT batch_id
FROM etl_batches
WHERE source_system = :system AND feed = :feed AND file_sha256 = :sha
  AND state NOT IN ('REFUSED', 'FAILED', 'CANCELLED', 'REVERTED');
