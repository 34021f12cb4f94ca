-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finished sales batches that say something else than what the warehouse holds of them. A later batch that updated
-- lines took some over; so only batches no later one has touched must hold exactly what they say, the others no more.
WITH held AS (
    SELECT batch_id, count(*) AS n, sum(total_amount) AS money FROM sales_lines GROUP BY batch_id
),
said AS (
    SELECT batch_id, file_name, inserted_n + updated_n AS n, sum_inserted + sum_updated AS money,
           COALESCE(sum(updated_n + removed_n) OVER (ORDER BY batch_id ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), 0)
               AS updated_later
    FROM etl_batches
    WHERE feed = 'sales' AND state = 'DONE'
)
SELECT said.batch_id, said.file_name, said.n, COALESCE(held.n, 0)
FROM said
LEFT JOIN held ON held.batch_id = said.batch_id
WHERE COALESCE(held.n, 0) > said.n
   OR (said.updated_later = 0 AND (COALESCE(held.n, 0) <> said.n OR COALESCE(held.money, 0) <> said.money))
ORDER BY said.batch_id;
