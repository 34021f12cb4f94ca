-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finished batches whose lines or money are not all accounted for.
SELECT batch_id, file_name
FROM etl_batches
WHERE state = 'DONE'
  AND (read_n <> inserted_n + updated_n + unchanged_n + dup_file_n + dup_wh_n + rejected_n
       OR sum_read <> sum_inserted + sum_updated + sum_unchanged + sum_dup_file + sum_dup_wh
                         + sum_rejected)
ORDER BY batch_id;
