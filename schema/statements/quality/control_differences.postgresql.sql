-- Store-days whose control total says something else than the warehouse holds; with a :batch other than 0 only those
-- that this batch delivered.
WITH asked AS (
    SELECT store_id, day, lines_n, amount, source
    FROM control_totals total
    WHERE :batch = 0 OR EXISTS (SELECT 1 FROM etl_deliveries delivery
                                WHERE delivery.batch_id = :batch AND delivery.day = total.day
                                  AND delivery.store_id = total.store_id)
),
held AS (
    SELECT sale_date, store_id, count(*) AS lines_n, sum(total_amount) AS amount
    FROM sales_lines
    WHERE sale_date BETWEEN (SELECT min(day) FROM asked) AND (SELECT max(day) FROM asked)
    GROUP BY sale_date, store_id
)
SELECT asked.store_id, store.store_name, asked.day, asked.lines_n, COALESCE(held.lines_n, 0), asked.amount,
       COALESCE(held.amount, 0), asked.source
FROM asked
JOIN dim_stores store ON store.store_id = asked.store_id
LEFT JOIN held ON held.store_id = asked.store_id AND held.sale_date = asked.day
WHERE COALESCE(held.lines_n, 0) <> asked.lines_n OR COALESCE(held.amount, 0) <> asked.amount
ORDER BY asked.day, asked.store_id;
