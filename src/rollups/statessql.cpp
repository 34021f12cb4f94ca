// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/statessql.h"

#include "rollups/rollupsql.h"
#include "semantic/sqltemplate.h"

namespace martlet {

using namespace Qt::StringLiterals;

StatesSql::StatesSql(const ModelEntity &fact, const SemanticModel &model, Engine engine)
    : m_fact(fact)
    , m_engine(engine)
    , m_states(fact.keptStates.at(nameOf(engine)))
{
    const auto *const step = model.relationship(fact.name, fact.date);
    m_calendar = model.entity(step->toEntity)->table;
    m_calendarDay = step->toColumn;
}

// Named like a rollup's, so that whoever may read those may read it.
QString StatesSql::table(const ModelEntity &fact)
{
    return u"rollup_%1_states_month"_s.arg(fact.name);
}

QString StatesSql::creation() const
{
    const bool isSqlite = m_engine == Engine::Sqlite;
    QStringList parts{m_fact.date + (isSqlite ? u" TEXT NOT NULL"_s : u" DATE NOT NULL"_s)};
    for (const auto &name : m_fact.series)
        parts += name + (isSqlite ? u" INTEGER NOT NULL"_s : u" BIGINT NOT NULL"_s);
    for (const auto &name : m_states)
        parts += name + (isSqlite ? u" INTEGER"_s : u" NUMERIC"_s);
    parts += u"PRIMARY KEY (%1)"_s.arg((QStringList{m_fact.date} + m_fact.series).join(u", "_s));
    return u"CREATE TABLE %1 (%2)"_s.arg(table(m_fact), parts.join(u", "_s)) +
           (isSqlite ? u" STRICT, WITHOUT ROWID"_s : QString());
}

QString StatesSql::rows(bool isFromMonth) const
{
    const auto months = this->months(isFromMonth);
    return m_engine == Engine::Sqlite ? bySeries(months) : atOnce(months, isFromMonth);
}

// Up to the month of the last row of all.
QString StatesSql::months(bool isFromMonth) const
{
    const auto first = firstOfMonth(u"day."_s + m_calendarDay, m_engine);
    const auto least = firstOfMonth(u"(SELECT MIN(%1) FROM %2)"_s.arg(m_fact.date, m_fact.table), m_engine);
    return u"SELECT %1 AS first, MAX(day.%2) AS last FROM %3 day WHERE %1 >= %4 AND %1 <= (SELECT MAX(%5) FROM "
           "%6) GROUP BY %1"_s.arg(first, m_calendarDay, m_calendar, isFromMonth ? month() : least, m_fact.date,
                                   m_fact.table);
}

// Looks each series up in its index, month by month.
QString StatesSql::bySeries(const QString &months) const
{
    return u"SELECT months.first AS %1, %2, %3 FROM (%4) months CROSS JOIN (SELECT DISTINCT %5 FROM %6) series "
           "CROSS JOIN %6 stated ON %7 AND stated.%1 = (SELECT MAX(earlier.%1) FROM %6 earlier WHERE %8 AND "
           "earlier.%1 <= months.last)"_s.arg(m_fact.date, of(u"series"_s, m_fact.series),
                                              of(u"stated"_s, m_states), months, m_fact.series.join(u", "_s),
                                              m_fact.table, sameSeries(u"stated"_s, u"series"_s),
                                              sameSeries(u"earlier"_s, u"series"_s));
}

// Reads once through: the last row of each month, which holds until the month that has the next. What is kept
// of the month before stands for all rows before :from.
QString StatesSql::atOnce(const QString &months, bool isFromMonth) const
{
    const auto columns = this->columns().join(u", "_s), series = m_fact.series.join(u", "_s);
    auto source = m_fact.table;
    if (isFromMonth)
        source =
            u"(SELECT %1 FROM %2 WHERE %3 >= %5 UNION ALL SELECT %1 FROM %4 WHERE %3 = CAST(%5 - INTERVAL '1 "
            "month' AS DATE)) source"_s.arg(columns, m_fact.table, m_fact.date, table(m_fact), month());
    const auto month = firstOfMonth(m_fact.date, m_engine);
    const auto placed = u"SELECT %1, %2 AS month, ROW_NUMBER() OVER (PARTITION BY %3, %2 ORDER BY %4 DESC) AS "
                        "place FROM %5"_s.arg(columns, month, series, m_fact.date, source);
    const auto held = u"SELECT %1, month, LEAD(month) OVER (PARTITION BY %2 ORDER BY month) AS next FROM (%3) "
                      "placed WHERE place = 1"_s.arg((m_fact.series + m_states).join(u", "_s), series, placed);
    return u"SELECT months.first AS %1, %2 FROM (%3) months JOIN (%4) held ON held.month <= months.first AND "
           "(held.next IS NULL OR held.next > months.first)"_s.arg(
               m_fact.date, of(u"held"_s, m_fact.series + m_states), months, held);
}

QString StatesSql::of(const QString &alias, const QStringList &columns)
{
    return alias + u'.' + columns.join(u", "_s + alias + u'.');
}

QString StatesSql::sameSeries(const QString &a, const QString &b) const
{
    QStringList same;
    for (const auto &name : m_fact.series)
        same += u"%1.%3 = %2.%3"_s.arg(a, b, name);
    return same.join(u" AND "_s);
}

QString StatesSql::month() const
{
    return m_engine == Engine::Sqlite ? u":from"_s : u"CAST(:from AS DATE)"_s;
}

QString StatesSql::removal() const
{
    return u"DROP TABLE IF EXISTS "_s + table(m_fact);
}

QString StatesSql::emptying(bool isFromMonth) const
{
    return u"DELETE FROM "_s + table(m_fact) +
           (isFromMonth ? u" WHERE %1 >= %2"_s.arg(m_fact.date, month()) : QString());
}

// Month by month, as they are read: PostgreSQL leaves rows where it put them.
QString StatesSql::filling(bool isFromMonth) const
{
    return u"INSERT INTO %1 (%2) SELECT %2 FROM (%3) states"_s.arg(table(m_fact), columns().join(u", "_s),
                                                                   rows(isFromMonth)) +
           (m_engine == Engine::Sqlite ? QString() : u" ORDER BY "_s + m_fact.date);
}

QString StatesSql::differences() const
{
    const auto select = u"SELECT %1 FROM "_s.arg(columns().join(u", "_s));
    return differingRows(select + u"(%1) states"_s.arg(rows(false)), select + table(m_fact));
}

} // namespace martlet
