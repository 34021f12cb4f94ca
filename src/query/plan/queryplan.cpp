// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/queryplan.h"

#include <algorithm>

namespace martlet {

namespace {

bool standsOnMade(const QueryPlan::Condition &condition)
{
    return condition.column.isMade() ||
           std::any_of(condition.parts.begin(), condition.parts.end(), standsOnMade);
}

} // namespace

bool QueryPlan::isWholeInSql() const
{
    const auto isMade = [this](const Sort &key) { return columns[size_t(key.column)].isMade(); };
    return windows.empty() && !standsOnMade(having) && std::none_of(sort.begin(), sort.end(), isMade);
}

} // namespace martlet
