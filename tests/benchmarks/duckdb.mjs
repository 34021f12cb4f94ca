// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of `ask`: reads the demo shop's CSV files into DuckDB, in memory with two threads, and prints the median of
// five runs of each question in milliseconds. duckdb.mjs FOLDER, run where @duckdb/node-api is installed.
import { createRequire } from 'node:module';
import path from 'node:path';

const { DuckDBInstance } = createRequire(path.join(process.cwd(), 'package.json'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const folder = process.argv[2];
for (const [table, file] of [['sales_fact', 'sales'], ['dim_products', 'products'], ['dim_stores', 'stores'], ['dim_customers', 'customers']])
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_csv('${folder}/${file}.csv')`);
await connection.run(`ALTER TABLE sales_fact ALTER quantity TYPE DECIMAL(14, 3)`);
await connection.run(`ALTER TABLE sales_fact ALTER total_amount TYPE DECIMAL(16, 4)`);
await connection.run(`CREATE TABLE dim_date AS SELECT day::DATE AS full_date, year(day) AS year, quarter(day) AS quarter, month(day) AS month
    FROM generate_series(DATE '2000-01-01', DATE '2049-12-31', INTERVAL 1 DAY) days(day)`);

const questions = {
    'q1-top-products': `WITH a AS (SELECT product_id, SUM(total_amount) AS revenue, SUM(quantity) AS units FROM sales_fact
        WHERE sale_date BETWEEN '2025-10-01' AND '2025-12-31' GROUP BY product_id ORDER BY revenue DESC LIMIT 10)
        SELECT p.product_name, a.revenue, a.units FROM a JOIN dim_products p ON p.product_id = a.product_id ORDER BY a.revenue DESC`,
    'q2-value-by-tier': `WITH c AS (SELECT customer_id, SUM(total_amount) AS value FROM sales_fact WHERE customer_id >= 0 GROUP BY customer_id)
        SELECT d.customer_tier, COUNT(*), SUM(c.value), AVG(c.value) FROM c JOIN dim_customers d ON d.customer_id = c.customer_id
        GROUP BY d.customer_tier ORDER BY d.customer_tier`,
    'q4-months': `WITH day AS (SELECT sale_date, SUM(total_amount) AS revenue, COUNT(*) AS lines FROM sales_fact GROUP BY sale_date),
        m AS (SELECT d.year, d.month, SUM(revenue) AS revenue, SUM(lines) AS lines FROM day JOIN dim_date d ON d.full_date = day.sale_date
        GROUP BY d.year, d.month) SELECT year, month, revenue, lines, LAG(revenue, 12) OVER (ORDER BY year, month) FROM m ORDER BY year, month`,
    'q5-stores': `WITH a AS (SELECT store_id, SUM(total_amount) AS revenue, COUNT(*) AS lines, SUM(quantity) AS units FROM sales_fact
        WHERE sale_date BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY store_id) SELECT s.store_name, s.country, a.revenue, a.lines, a.units,
        RANK() OVER (ORDER BY a.revenue DESC), RANK() OVER (PARTITION BY s.country ORDER BY a.units DESC)
        FROM a JOIN dim_stores s ON s.store_id = a.store_id ORDER BY a.revenue DESC`,
    'q7-category-mix': `WITH a AS (SELECT d.year, d.quarter, p.category, SUM(s.total_amount) AS revenue FROM sales_fact s
        JOIN dim_products p ON p.product_id = s.product_id JOIN dim_date d ON d.full_date = s.sale_date GROUP BY d.year, d.quarter, p.category)
        SELECT *, 100.0 * revenue / SUM(revenue) OVER (PARTITION BY year, quarter) FROM a ORDER BY year, quarter, category`,
    'ragged-stores': `SELECT t.city, SUM(s.total_amount), COUNT(DISTINCT CASE WHEN s.quantity > 0 THEN (s.store_id, s.sale_date, s.transaction_id) END)
        FROM sales_fact s JOIN dim_stores t ON t.store_id = s.store_id WHERE s.sale_date BETWEEN '2024-11-27' AND '2025-12-31' GROUP BY t.city ORDER BY 1`,
    'unserved-brands': `SELECT p.brand, SUM(s.total_amount), COUNT(DISTINCT CASE WHEN s.quantity > 0 AND s.customer_id >= 0 THEN s.customer_id END)
        FROM sales_fact s JOIN dim_products p ON p.product_id = s.product_id WHERE s.sale_date BETWEEN '2025-10-01' AND '2025-12-31'
        GROUP BY p.brand ORDER BY 1`,
};
for (const [name, sql] of Object.entries(questions)) {
    const times = [];
    for (let run = 0; run < 6; ++run) {
        const begin = performance.now();
        (await connection.runAndReadAll(sql)).getRows();
        if (run > 0)
            times.push(performance.now() - begin);
    }
    console.log(name, times.sort((a, b) => a - b)[2].toFixed(1));
}
