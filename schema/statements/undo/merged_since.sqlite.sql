-- Merges that stand in the way of undoing a batch: rows it would bring back are a merged member's. And if the batch is
-- a merge itself: later batches that changed rows it had moved; merges of the other dimension change another column.
-- With the number of those rows.
SELECT merge.batch_id, count(*)
FROM etl_preimages kept
JOIN customer_merges merge ON merge.customer_id = kept.old_row ->> 'customer_id'
WHERE kept.batch_id = :batch AND kept.table_name = 'sales_lines' AND merge.batch_id <> :batch
GROUP BY merge.batch_id
UNION ALL
SELECT merge.batch_id, count(*)
FROM etl_preimages kept
JOIN product_merges merge ON merge.product_id = kept.old_row ->> 'product_id'
WHERE kept.batch_id = :batch AND kept.table_name IN ('sales_lines', 'stock_levels', 'events')
  AND merge.batch_id <> :batch
GROUP BY merge.batch_id
UNION ALL
SELECT later.batch_id, count(*)
FROM etl_preimages moved
JOIN etl_preimages later ON later.table_name = moved.table_name AND later.row_key = moved.row_key
                        AND later.batch_id > moved.batch_id
WHERE moved.batch_id = :batch AND moved.table_name IN ('sales_lines', 'stock_levels', 'events')
  AND moved.batch_id IN (SELECT batch_id FROM customer_merges UNION ALL SELECT batch_id FROM product_merges)
  AND (later.batch_id NOT IN (SELECT batch_id FROM customer_merges UNION ALL SELECT batch_id FROM product_merges)
       OR (later.batch_id IN (SELECT batch_id FROM customer_merges))
          = (moved.batch_id IN (SELECT batch_id FROM customer_merges)))
GROUP BY later.batch_id;
