-- What merges have kept of rows of a batch, which is undone and takes its rows with it.
DELETE FROM etl_preimages
WHERE table_name IN ('sales_lines', 'stock_levels', 'events') AND CAST(CAST(old_row AS json) ->> 'batch_id' AS BIGINT) = :batch
  AND batch_id IN (SELECT batch_id FROM customer_merges UNION ALL SELECT batch_id FROM product_merges);
