-- One batch, or with :only = 0 the newest ones; with :loads = 1 only those of files, and no changes by hand.
SELECT batch_id, feed, recipe, file_name, file_sha256, file_bytes, state, read_n, inserted_n, updated_n,
       unchanged_n, dup_file_n, dup_wh_n, rejected_n, inferred_n, relaxed_n, sum_read_e4,
       sum_inserted_e4, sum_updated_e4, sum_unchanged_e4, sum_dup_file_e4, sum_dup_wh_e4,
       sum_rejected_e4, started_at, finished_at, error, removed_n,
       late_n, backdated_n, format
FROM etl_batches
WHERE (:only = 0 OR batch_id = :only)
  AND (:loads = 0 OR feed <> 'members')
ORDER BY batch_id DESC
LIMIT :newest;
