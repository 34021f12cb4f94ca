-- Lines of other batches since a day, with the source's own name of the transaction.
SELECT l.batch_id, l.source_line, l.sale_date,
       COALESCE((SELECT k.source_key FROM etl_key_map k WHERE k.entity = 'receipts' AND k.id = l.transaction_id),
                CAST(l.transaction_id AS TEXT)) AS source_transaction
FROM sales_lines l
WHERE l.sale_date >= :since AND l.batch_id <> :batch;
