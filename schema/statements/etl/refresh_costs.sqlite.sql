-- Costs of the lines of some products (a JSON array), anew from the products' history. Lines whose own feed has a
-- cost keep it; a line whose cost is right already is not touched.
UPDATE sales_lines AS line
SET unit_cost_e4 = version.cost_price_e4
FROM dim_products_history AS version
WHERE line.product_id IN (SELECT value FROM json_each(:products))
  AND version.product_id = line.product_id
  AND version.valid_from <= line.sale_date AND line.sale_date < version.valid_to
  AND line.unit_cost_e4 IS NOT version.cost_price_e4
  AND line.batch_id IN (SELECT batch_id FROM etl_batches WHERE format ->> 'unit_cost' = 'history')
RETURNING sale_date;
