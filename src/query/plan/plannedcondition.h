// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/queryplan.h"

#include <functional>

namespace martlet {

// What a condition's field stands for: a column of the plan. Called for each field, in the order of the tree.
using ColumnOf = std::function<Result<QueryPlan::Column>(const QString &field)>;
// What a condition without values stands for: a Has its column and its leg, a During its days,
// an Among the rows that name its members.
using ConditionOf = std::function<Result<QueryPlan::Condition>(const Filter &filter)>;

// The tree with its values as those of their columns. An Error names the field and what does not fit it.
[[nodiscard]] Result<QueryPlan::Condition> plannedCondition(const Filter &filter, const ColumnOf &columnOf,
                                                            const ConditionOf &conditionOf);

} // namespace martlet
