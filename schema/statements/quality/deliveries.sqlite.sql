-- What finished loads brought of the stores' days, in the order in which it came.
SELECT delivery.store_id, delivery.day, batch.batch_id, batch.file_name, batch.finished_at, delivery.lines_n,
       delivery.new_n, delivery.amount_e4
FROM etl_deliveries delivery
JOIN etl_batches batch ON batch.batch_id = delivery.batch_id AND batch.state = 'DONE'
WHERE delivery.day BETWEEN :first AND :last
ORDER BY delivery.day, delivery.store_id, batch.finished_at, batch.batch_id;
