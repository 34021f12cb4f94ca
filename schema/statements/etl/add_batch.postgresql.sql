-- A new batch with all that is known of it. Binds every column by its name, sums without their unit.
INSERT INTO etl_batches (
    feed, source_system, recipe, file_name, file_sha256, file_bytes, started_at, state, business_date, read_n,
    inserted_n, updated_n, unchanged_n, dup_file_n, dup_wh_n, rejected_n, inferred_n, relaxed_n, sum_read,
    sum_inserted, sum_updated, sum_unchanged, sum_dup_file, sum_dup_wh, sum_rejected, physical_lines,
    header_lines, blank_lines, comment_lines, format, finished_at, error,
    first_date, removed_n, late_n, backdated_n, watermark_to, is_restated, is_shrink_accepted, mode, keeps_preimages)
VALUES (
    :feed, :system, :recipe, :file_name, :sha, :bytes, :started_at, :state, :business_date, :read_n,
    :inserted_n, :updated_n, :unchanged_n, :dup_file_n, :dup_wh_n, :rejected_n, :inferred_n, :relaxed_n,
    :sum_read, :sum_inserted, :sum_updated, :sum_unchanged, :sum_dup_file, :sum_dup_wh, :sum_rejected,
    :physical_lines, :header_lines, :blank_lines, :comment_lines, :format, :finished_at, :error,
    :first_date, :removed_n, :late_n, :backdated_n, :watermark_to, :is_restated, :is_shrink_accepted, :mode, TRUE);
