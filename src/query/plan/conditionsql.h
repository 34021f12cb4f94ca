// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/boundsql.h"

#include <functional>

namespace martlet {

// How a condition's column is written where the condition stands.
using ColumnText = std::function<Result<QString>(const QueryPlan::Column &)>;

// Whether the condition is one that everything passes, and so none.
bool isEverything(const QueryPlan::Condition &condition);
[[nodiscard]] Result<QString> conditionSql(const QueryPlan::Condition &condition, BoundSql &sql,
                                           const ColumnText &textOf);

} // namespace martlet
