// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace martlet {

// The first lines of the star files, by which their recipes are found.
inline constexpr auto salesHeader =
    "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,"
    "unit_price,discount_amount,total_amount,sale_time\n";
inline constexpr auto productsHeader =
    "product_id,product_name,department,category,subcategory,brand,supplier_id,cost_price,"
    "retail_price,product_status,product_type,valid_from\n";
inline constexpr auto customersHeader =
    "customer_id,first_name,last_name,email,phone,address,city,state,country,"
    "customer_tier,registration_date,valid_from\n";
inline constexpr auto stockHeader = "inventory_id,product_id,store_id,date,opening_stock,received_qty,sold_qty,"
                                    "adjusted_qty,closing_stock\n";

} // namespace martlet
