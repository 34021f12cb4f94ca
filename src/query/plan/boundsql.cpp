// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/boundsql.h"

#include "database/dialect.h"
#include "query/plan/expressionsql.h"
#include "rollups/rolluptables.h"
#include "semantic/sqltemplate.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QString BoundSql::bound(const Value &value)
{
    const auto known = std::find_if(m_bindings.begin(), m_bindings.end(),
                                    [&](const auto &binding) { return binding.second == value; });
    if (known != m_bindings.end())
        return u':' + known->first;
    const auto name = u"v%1"_s.arg(m_bindings.size() + 1);
    m_bindings.emplace_back(name, value);
    return u':' + name;
}

const Value *BoundSql::valueOf(const QString &name) const
{
    const auto found = std::find_if(m_bindings.begin(), m_bindings.end(),
                                    [&](const auto &binding) { return binding.first == name; });
    return found == m_bindings.end() ? nullptr : &found->second;
}

Result<QString> BoundSql::text(const QueryPlan::Column &column)
{
    if (column.isMadeMember())
        return ExpressionSql(column, *this).write();
    if (column.isMeasure())
        return expandMeasures(column.expression, m_model, m_engine);
    return column.alias + u'.' + storedColumn(column.star, m_engine);
}

QString BoundSql::keptSum(const QueryPlan::Column &column, const QueryPlan::Leg &leg) const
{
    const auto &measure = *m_model.measure(column.measure);
    const bool isOfEach = leg.rollup->isOneEach && leg.rollup->keys == measure.distinct;
    return isOfEach ? RollupTables::keptSumOfEach(measure, leg.alias)
                    : RollupTables::keptSum(measure, leg.alias);
}

Result<QString> BoundSql::quoted(const QString &name) const
{
    return Dialect::of(m_engine).quoted(name);
}

QString BoundSql::collation(const QueryPlan::Column &column) const
{
    return column.type == ColumnType::Text && m_engine == Engine::PostgreSql ? u" COLLATE \"C\""_s : QString();
}

} // namespace martlet
