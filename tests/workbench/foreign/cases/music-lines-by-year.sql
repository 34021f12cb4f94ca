SELECT {year i.invoice_date} AS "date.year", i.billing_country AS "invoice.billing_country", SUM(n.quantity) AS quantity, SUM(n.quantity * n.unit_price) AS amount
FROM invoice_lines n JOIN invoices i ON i.invoice_id = n.invoice_id GROUP BY 1, 2 ORDER BY 1, 2
