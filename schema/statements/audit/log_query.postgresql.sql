-- One question that was asked, into the warehouse's own log; the server knows who asks.
SELECT log_query(:asked_at, :asked_by, :kind, :title, :plan_hash, :shape, :needs, :row_count, :elapsed_us, :rollup,
                 :why_not, :from_cache, :outcome, :error)
