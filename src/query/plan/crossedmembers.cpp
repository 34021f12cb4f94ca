// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/crossedmembers.h"

#include "query/plan/conditioncolumns.h"
#include "query/plan/legsql.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<QString> CrossedMembers::table()
{
    takeApart();
    if (m_parts.size() < 2 || !spread())
        return QString();
    QStringList tables;
    for (const auto &part : m_parts) {
        TRY_ASSIGN(const auto rows, select(part));
        tables += u"(%1) members%2"_s.arg(rows).arg(tables.size() + 1);
    }
    return u"(SELECT * FROM %1)"_s.arg(tables.join(u" CROSS JOIN "_s));
}

void CrossedMembers::takeApart()
{
    const auto begin = [this](const QString &table, const QString &alias) {
        m_parts.push_back({{.table = table, .alias = alias, .day = {}}, {alias}, {}});
    };
    begin(m_leg.table, m_leg.alias);
    for (const auto &join : m_leg.joins) {
        if (join.isCross) {
            begin(join.table, join.alias);
            continue;
        }
        const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                       [&](const Part &one) { return one.aliases.contains(join.fromAlias); });
        part->leg.joins.push_back(join);
        part->aliases += join.alias;
    }
}

// The part that all of these are of; null: there is none.
CrossedMembers::Part *CrossedMembers::partOf(const std::vector<QueryPlan::Column> &columns)
{
    const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &one) {
        return std::all_of(columns.begin(), columns.end(),
                           [&](const auto &column) { return one.aliases.contains(column.alias); });
    });
    return part == m_parts.end() ? nullptr : &*part;
}

// Gives each part its columns and conditions. False: something speaks of several, or a part would have none.
bool CrossedMembers::spread()
{
    for (const auto &column : m_columns) {
        if (column.isMeasure())
            continue;
        std::vector<QueryPlan::Column> stored;
        addStoredColumns(column, stored);
        auto *const part = partOf(stored);
        if (!part)
            return false;
        part->columns.push_back(column);
    }
    const auto all = m_leg.where.kind == Filter::Kind::All ? m_leg.where.parts : std::vector{m_leg.where};
    for (const auto &condition : all) {
        std::vector<QueryPlan::Column> spokenOf;
        addColumnsOf(condition, spokenOf);
        auto *const part = partOf(spokenOf);
        if (!part)
            return false;
        part->leg.where.parts.push_back(condition);
    }
    return std::none_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.columns.empty(); });
}

Result<QString> CrossedMembers::select(const Part &part) const
{
    QStringList selected;
    for (const auto &column : part.columns) {
        TRY_ASSIGN(const auto text, m_sql.text(column));
        TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
        selected += text + u" AS "_s + name;
    }
    return LegSql(part.leg, m_sql).select(selected, part.columns);
}

} // namespace martlet
