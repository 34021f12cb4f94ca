// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/warehouses.h"

namespace martlet {

// Tables to ask slow questions of, the same on both engines:
//   sales      50,000 rows; keys id, index sales_by_day; customer, product, note (long) and total have none
//   customers   1,500 rows; keys id, index customers_by_name; city has none
//   returned    3,000 rows without any index
//   stale      20,100 rows, of which the statistics know 100
// and sales_view, over sales under other names.
void fillSlowShop(Session &session);

// The session that explain() asks for.
std::unique_ptr<Session> explaining(const EmptyDatabase &database);

} // namespace martlet
