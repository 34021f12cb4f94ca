SELECT (SELECT SUM(${closing_stock}) FROM stock_levels i
        WHERE i.date = (SELECT MAX(x.date) FROM stock_levels x WHERE x.product_id = i.product_id AND x.store_id = i.store_id AND x.date <= '2025-11-15')) AS stock,
       (SELECT SUM(${received}) FROM stock_levels i WHERE i.date BETWEEN '2025-11-01' AND '2025-11-15') AS units_received
