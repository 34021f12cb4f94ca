-- Names of receipts a batch gave ids to, as far as no line has them and no later undo would bring one back.
DELETE FROM etl_key_map
WHERE entity = 'receipts' AND batch_id = :batch
  AND NOT EXISTS (SELECT 1 FROM sales_lines line WHERE line.transaction_id = etl_key_map.id)
  AND id NOT IN (SELECT old_row ->> 'transaction_id' FROM etl_preimages
                 WHERE table_name = 'sales_lines' AND batch_id <> :batch);
