// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

namespace martlet {

// The column, or what it is made of.
void addStoredColumns(const QueryPlan::Column &column, std::vector<QueryPlan::Column> &columns);
// All that a condition stands on.
void addColumnsOf(const QueryPlan::Condition &condition, std::vector<QueryPlan::Column> &columns);

} // namespace martlet
