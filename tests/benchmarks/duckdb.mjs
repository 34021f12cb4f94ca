// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of `ask`: reads the demo shop's CSV files into DuckDB, in memory with two threads, and prints the median of
// five runs of each question in milliseconds. duckdb.mjs FOLDER, run where @duckdb/node-api is installed.
import { createRequire } from 'node:module';
import path from 'node:path';

const { DuckDBInstance } = createRequire(path.join(process.cwd(), 'package.json'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const folder = process.argv[2];
for (const [table, file] of [['sales_fact', 'sales'], ['dim_products', 'products'], ['dim_stores', 'stores'], ['dim_customers', 'customers'],
    ['inventory_fact', 'inventory']])
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
    'q3-low-stock': `WITH v AS (SELECT product_id, store_id, SUM(quantity) AS sold FROM sales_fact WHERE sale_date BETWEEN '2025-12-02' AND '2025-12-31'
        GROUP BY product_id, store_id), i AS (SELECT product_id, store_id, arg_max(closing_stock, date) AS stock FROM inventory_fact
        WHERE date <= '2025-12-31' GROUP BY product_id, store_id) SELECT product_id, store_id, i.stock, v.sold, i.stock * 30 / v.sold AS cover_days
        FROM v JOIN i USING (product_id, store_id) JOIN dim_products p USING (product_id) WHERE v.sold > 0 AND i.stock * 30 < v.sold * 14
        AND p.product_status = 'active' ORDER BY cover_days, v.sold DESC, product_id, store_id LIMIT 100`,
    'q4-months': `WITH day AS (SELECT sale_date, SUM(total_amount) AS revenue, COUNT(*) AS lines FROM sales_fact GROUP BY sale_date),
        m AS (SELECT d.year, d.month, SUM(revenue) AS revenue, SUM(lines) AS lines FROM day JOIN dim_date d ON d.full_date = day.sale_date
        GROUP BY d.year, d.month) SELECT year, month, revenue, lines, LAG(revenue, 12) OVER (ORDER BY year, month) FROM m ORDER BY year, month`,
    'q5-stores': `WITH a AS (SELECT store_id, SUM(total_amount) AS revenue, COUNT(*) AS lines, SUM(quantity) AS units FROM sales_fact
        WHERE sale_date BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY store_id) SELECT s.store_name, s.country, a.revenue, a.lines, a.units,
        RANK() OVER (ORDER BY a.revenue DESC), RANK() OVER (PARTITION BY s.country ORDER BY a.units DESC)
        FROM a JOIN dim_stores s ON s.store_id = a.store_id ORDER BY a.revenue DESC`,
    'q6-rfm-grid': `WITH c AS (SELECT customer_id, MAX(CASE WHEN quantity > 0 THEN sale_date END) AS r, COUNT(*) AS f, SUM(total_amount) AS m
        FROM sales_fact WHERE customer_id >= 0 GROUP BY customer_id), t AS (SELECT NTILE(5) OVER (ORDER BY r, customer_id) AS rs,
        NTILE(5) OVER (ORDER BY f, customer_id) AS fs, NTILE(5) OVER (ORDER BY m, customer_id) AS ms FROM c)
        SELECT rs, fs, ms, COUNT(*) AS customers FROM t GROUP BY rs, fs, ms ORDER BY rs, fs, ms`,
    'q7-category-mix': `WITH a AS (SELECT d.year, d.quarter, p.category, SUM(s.total_amount) AS revenue FROM sales_fact s
        JOIN dim_products p ON p.product_id = s.product_id JOIN dim_date d ON d.full_date = s.sale_date GROUP BY d.year, d.quarter, p.category)
        SELECT *, 100.0 * revenue / SUM(revenue) OVER (PARTITION BY year, quarter) FROM a ORDER BY year, quarter, category`,
    'q8-bought-together': `WITH line AS (SELECT * FROM sales_fact WHERE sale_date BETWEEN '2025-10-01' AND '2025-12-31'),
        top AS (SELECT product_id FROM line GROUP BY product_id ORDER BY SUM(total_amount) DESC, product_id LIMIT 50),
        b AS (SELECT DISTINCT store_id, sale_date, transaction_id, product_id FROM line SEMI JOIN top USING (product_id) WHERE quantity > 0),
        n AS (SELECT product_id, COUNT(*) AS baskets FROM b GROUP BY product_id),
        total AS (SELECT COUNT(DISTINCT (store_id, sale_date, transaction_id)) AS baskets FROM line WHERE quantity > 0),
        pair AS (SELECT x.product_id AS one, y.product_id AS other, COUNT(*) AS baskets FROM b x
        JOIN b y ON y.transaction_id = x.transaction_id AND y.sale_date = x.sale_date AND y.store_id = x.store_id AND x.product_id < y.product_id
        GROUP BY x.product_id, y.product_id)
        SELECT one, other, pair.baskets, 100.0 * pair.baskets / total.baskets, 100.0 * pair.baskets / a.baskets,
        pair.baskets * total.baskets / (a.baskets * z.baskets) FROM pair JOIN n a ON a.product_id = one JOIN n z ON z.product_id = other, total
        ORDER BY pair.baskets DESC, one, other LIMIT 20`,
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
