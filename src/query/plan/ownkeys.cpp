// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/ownkeys.h"

#include "query/plan/conditioncolumns.h"
#include "semantic/semanticmodel.h"

#include <algorithm>
#include <set>

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

// Of the tables that a sum speaks of beside its fact.
void addAliasesOf(const QueryPlan::Column &sum, const SemanticModel &model, std::set<QString> &aliases)
{
    const auto *const measure = model.measure(sum.measure);
    for (const auto &entity : measure ? measure->joins : QStringList())
        aliases.insert(model.entity(entity)->alias);
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

// Each join stands behind the one it hangs on.
NarrowedLeg narrowedLeg(const QueryPlan::Leg &leg, const std::vector<QueryPlan::Column> &columns,
                        const SemanticModel &model)
{
    NarrowedLeg narrowed{withOwnKeys(leg), {}};
    std::vector<QueryPlan::Column> stored;
    std::set<QString> aliases;
    for (const auto &column : columns) {
        narrowed.columns.push_back(column.isMeasure() ? column : ownKey(column, leg));
        if (column.isMeasure())
            addAliasesOf(column, model, aliases);
        else
            addStoredColumns(narrowed.columns.back(), stored);
    }
    addColumnsOf(narrowed.leg.where, stored);
    for (const auto &column : stored)
        aliases.insert(column.alias);
    auto &joins = narrowed.leg.joins;
    for (auto join = joins.rbegin(); join != joins.rend(); ++join) {
        if (join->isCross || aliases.contains(join->alias))
            aliases.insert({join->alias, join->fromAlias});
    }
    std::erase_if(joins, [&](const auto &join) { return !aliases.contains(join.alias); });
    return narrowed;
}

} // namespace martlet
