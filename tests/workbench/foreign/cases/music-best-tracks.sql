SELECT t.name AS "track.name", SUM(n.quantity * n.unit_price) AS amount FROM invoice_lines n JOIN tracks t ON t.track_id = n.track_id
JOIN genres g ON g.genre_id = t.genre_id WHERE g.name = 'Rock' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 2
