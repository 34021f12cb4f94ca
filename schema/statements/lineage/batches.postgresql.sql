-- One batch, or with :only = 0 the newest ones; with :loads = 1 only those of files, and no changes by hand.
SELECT batch_id, feed, recipe, file_name, file_sha256, file_bytes, state, read_n, inserted_n, updated_n,
       unchanged_n, dup_file_n, dup_wh_n, rejected_n, inferred_n, relaxed_n, sum_read, sum_inserted,
       sum_updated, sum_unchanged, sum_dup_file, sum_dup_wh, sum_rejected, started_at, finished_at, error, removed_n,
       late_n, backdated_n, format
FROM etl_batches
WHERE (:only = 0 OR batch_id = :only)
  AND (CAST(:loads AS BIGINT) = 0 OR feed <> 'members')
ORDER BY batch_id DESC
LIMIT :newest;
