// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/plannedcondition.h"

#include "base/tr.h"
#include "query/plan/plannedvalue.h"

namespace martlet {

namespace {

Result<void> expectFitting(const Filter &filter, const QueryPlan::Column &column)
{
    if (filter.kind == Filter::Kind::Like && column.type != ColumnType::Text)
        return fail(
            Error::Kind::Input,
            Martlet::tr("“%1” is no text, so it has no pattern. Compare it with values.").arg(column.title));
    if (filter.kind == Filter::Kind::Between && filter.values.value(0).isEmpty() &&
        filter.values.value(1).isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” is compared with neither a first nor a last value. Give one of them.")
                        .arg(column.title));
    return {};
}

Result<QueryPlan::Condition> conditionOn(const Filter &filter, QueryPlan::Column column)
{
    TRY(expectFitting(filter, column));
    QueryPlan::Condition condition{.kind = filter.kind, .column = std::move(column)};
    for (const auto &text : filter.values) {
        const bool isOpen = filter.kind == Filter::Kind::Between && text.isEmpty();
        TRY_ASSIGN(auto value, isOpen ? Result<Value>(Null()) : plannedValue(text, condition.column));
        condition.values.push_back(std::move(value));
    }
    return condition;
}

} // namespace

Result<QueryPlan::Condition> plannedCondition(const Filter &filter, const ColumnOf &columnOf,
                                              const ConditionOf &conditionOf)
{
    if (filter.kind == Filter::Kind::Has || filter.kind == Filter::Kind::During ||
        filter.kind == Filter::Kind::Among)
        return conditionOf(filter);
    if (!filter.isTree()) {
        TRY_ASSIGN(auto column, columnOf(filter.field));
        return conditionOn(filter, std::move(column));
    }
    QueryPlan::Condition tree{.kind = filter.kind};
    for (const auto &part : filter.parts) {
        TRY_ASSIGN(auto planned, plannedCondition(part, columnOf, conditionOf));
        tree.parts.push_back(std::move(planned));
    }
    return tree;
}

} // namespace martlet
