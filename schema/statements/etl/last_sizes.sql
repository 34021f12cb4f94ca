-- How many lines the last five files of a feed had that were loaded before a batch and still stand.
SELECT read_n
FROM etl_batches
WHERE source_system = :system AND feed = :feed AND recipe = :recipe AND state = 'DONE' AND batch_id <> :batch
ORDER BY batch_id DESC
LIMIT 5;
