// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/placedrows.h"

#include "query/plan/madetable.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

const QueryPlan::Window &PlacedRows::windowOf(int column) const
{
    return *std::find_if(m_plan.windows.begin(), m_plan.windows.end(),
                         [&](const auto &window) { return window.column == column; });
}

Result<QString> PlacedRows::ordered(int column, const QString &direction)
{
    const auto &its = m_plan.columns[size_t(column)];
    TRY_ASSIGN(const auto name, m_sql.quoted(its.name));
    return u"placed."_s + name + m_sql.collation(its) + direction + u" NULLS LAST"_s;
}

// Rows without a value stand in a part of their own, so that they take no place from others.
Result<QString> PlacedRows::placed(const QueryPlan::Window &window)
{
    TRY_ASSIGN(const auto of, m_sql.quoted(m_plan.columns[size_t(window.of)].name));
    const auto value = u"placed."_s + of;
    const bool isRank = window.kind == WindowWish::Kind::Rank;
    QStringList within{value + u" IS NULL"_s}, along;
    for (const int column : window.within) {
        TRY_ASSIGN(const auto name, m_sql.quoted(m_plan.columns[size_t(column)].name));
        within += u"placed."_s + name;
    }
    TRY_ASSIGN(const auto first, ordered(window.of, isRank ? u" DESC"_s : QString()));
    along += first;
    for (const int column : isRank ? std::vector<int>() : window.along) {
        TRY_ASSIGN(const auto next, ordered(column, {}));
        along += next;
    }
    return u"CASE WHEN %1 IS NOT NULL THEN %2 OVER (PARTITION BY %3 ORDER BY %4) END"_s.arg(
        value, isRank ? u"RANK()"_s : u"NTILE(%1)"_s.arg(window.parts), within.join(u", "_s),
        along.join(u", "_s));
}

Result<QString> PlacedRows::select(const QString &rows)
{
    QStringList all;
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        if (!m_plan.isGiven(column))
            continue;
        const auto &its = m_plan.columns[size_t(column)];
        TRY_ASSIGN(const auto name, m_sql.quoted(its.name));
        TRY_ASSIGN(const auto text,
                   its.isWindow ? placed(windowOf(column)) : Result<QString>(u"placed."_s + name));
        all += text + u" AS "_s + name;
    }
    return u"SELECT %1 FROM (%2) placed"_s.arg(all.join(u", "_s), rows);
}

std::map<int, int> PlacedRows::positions() const
{
    std::map<int, int> at;
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        if (!m_plan.columns[size_t(column)].isMade())
            at.emplace(column, int(at.size()));
    }
    for (const auto &window : m_plan.windows)
        at.emplace(window.column, int(at.size()));
    return at;
}

QString PlacedRows::inWords() const
{
    const auto at = positions();
    const auto listed = [&](const std::vector<int> &columns) {
        QStringList list;
        for (const int column : columns)
            list += QString::number(at.at(column));
        return list.join(u',');
    };
    QStringList places;
    for (const auto &window : m_plan.windows) {
        const auto kind =
            window.kind == WindowWish::Kind::Rank ? u"r"_s : u"n"_s + QString::number(window.parts);
        places +=
            u"%1:%2/%3|%4"_s.arg(kind).arg(at.at(window.of)).arg(listed(window.within), listed(window.along));
    }
    return places.join(u' ');
}

Result<QString> PlacedRows::selectInMemory(const QString &rows)
{
    TRY_ASSIGN(const auto table, madeTable(u"placed_rows"_s, rows, inWords(), m_sql));
    if (table.isEmpty())
        return QString();
    QStringList all;
    for (const auto &[column, place] : positions()) {
        TRY_ASSIGN(const auto name, m_sql.quoted(m_plan.columns[size_t(column)].name));
        all += u"c%1 AS %2"_s.arg(place).arg(name);
    }
    return u"SELECT %1 FROM %2"_s.arg(all.join(u", "_s), table);
}

} // namespace martlet
