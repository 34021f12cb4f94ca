-- Costs of the lines of some products (a JSON array), anew from the products' history. Lines whose own feed has a
-- cost keep it; a line whose cost is right already is not touched.
UPDATE sales_lines AS line
SET unit_cost = version.cost_price
FROM dim_products_history AS version
WHERE line.product_id = ANY (ARRAY(SELECT value::bigint FROM json_array_elements_text(CAST(:products AS json))))
  AND version.product_id = line.product_id
  AND version.valid_from <= line.sale_date AND line.sale_date < version.valid_to
  AND line.unit_cost IS DISTINCT FROM version.cost_price
  AND line.batch_id IN (SELECT batch_id FROM etl_batches WHERE CAST(format AS json) ->> 'unit_cost' = 'history')
RETURNING sale_date;
