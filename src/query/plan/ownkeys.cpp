// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/ownkeys.h"

#include <algorithm>

namespace martlet {

namespace {

void replaceKeys(QueryPlan::Condition &condition, const QueryPlan::Leg &leg)
{
    if (condition.kind == Filter::Kind::Has && !condition.named)
        condition.named = condition.column; // in the rows of the other fact
    if (!condition.isTree())
        condition.column = ownKey(std::move(condition.column), leg);
    for (auto &part : condition.parts)
        replaceKeys(part, leg);
}

} // namespace

// Days may be moved where they are joined.
QueryPlan::Column ownKey(QueryPlan::Column column, const QueryPlan::Leg &leg)
{
    const auto join = std::find_if(leg.joins.begin(), leg.joins.end(), [&](const auto &one) {
        return one.alias == column.alias && one.fromAlias == leg.alias && one.column == column.star.name;
    });
    if (column.isMadeMember() || join == leg.joins.end() || join->isOptional || join->fromColumn == leg.day)
        return column;
    column.alias = leg.alias;
    column.star.name = column.star.sqliteName = join->fromColumn;
    return column;
}

QueryPlan::Leg withOwnKeys(QueryPlan::Leg leg)
{
    auto where = std::move(leg.where);
    replaceKeys(where, leg);
    leg.where = std::move(where);
    return leg;
}

} // namespace martlet
