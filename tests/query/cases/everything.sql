SELECT SUM(${total}) AS revenue, SUM(CASE WHEN ${quantity} > 0 THEN ${quantity} * ${unit_price} ELSE 0 END) AS gross_sales,
       SUM(CASE WHEN ${quantity} > 0 THEN 1 WHEN ${quantity} < 0 THEN -1 ELSE 0 END * ${line_discount}) AS discount,
       -SUM(CASE WHEN ${quantity} < 0 THEN ${total} ELSE 0 END) AS returns_value,
       SUM(CASE WHEN ${quantity} > 0 THEN ${quantity} ELSE 0 END) AS units_sold,
       SUM(${quantity} * ${unit_cost}) AS cost
FROM sales_lines s
