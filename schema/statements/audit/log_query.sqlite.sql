-- One question that was asked, into the log beside the warehouse.
INSERT INTO query_log (asked_at, asked_by, kind, title, plan_hash, shape, needs, row_count, elapsed_us, rollup, why_not,
                       from_cache, outcome, error)
VALUES (:asked_at, :asked_by, :kind, :title, :plan_hash, :shape, :needs, :row_count, :elapsed_us, :rollup, :why_not,
        :from_cache, :outcome, :error)
