-- Names of receipts that lines of other batches still have pass to the first of these.
UPDATE etl_key_map
SET batch_id = COALESCE((SELECT min(line.batch_id) FROM sales_lines line WHERE line.transaction_id = etl_key_map.id),
                        batch_id)
WHERE entity = 'receipts' AND batch_id = :batch;
