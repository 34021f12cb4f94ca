// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/legsql.h"

#include "query/plan/conditionsql.h"
#include "rollups/rollupsql.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<QString> LegSql::text(const QueryPlan::Column &column) const
{
    if (column.isMadeMember() && m_leg.calendar && column.alias == m_leg.calendar->alias) {
        TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
        return column.alias + u'.' + name;
    }
    return m_leg.rollup && !m_leg.isSnapshot() && column.isMeasure() ? m_sql.keptSum(column, m_leg)
                                                                     : m_sql.text(column);
}

// The stretches one after the other, or the table of the only one, whose days the period says.
QString LegSql::keptRows()
{
    const auto &stretches = m_leg.rollup->stretches;
    if (stretches.size() == 1)
        return u"%1 %2"_s.arg(stretches.front().table, m_leg.alias);
    QStringList parts;
    for (const auto &stretch : stretches)
        parts += u"SELECT %1 FROM %2 WHERE %3"_s.arg(m_leg.rollup->columns.join(u", "_s), stretch.table,
                                                     inPeriod(m_leg.day, *stretch.days));
    return u"(%1) %2"_s.arg(parts.join(u" UNION ALL "_s), m_leg.alias);
}

Result<QString> LegSql::select(const QStringList &selected, const std::vector<QueryPlan::Column> &columns)
{
    TRY_ASSIGN(const auto from, this->from(columns));
    const auto day = m_leg.alias + u'.' + m_leg.day;
    const bool isParted = m_leg.rollup && m_leg.rollup->stretches.size() > 1;
    const bool hasDays = m_leg.period && !m_leg.isSnapshot() && !isParted;
    const auto days = hasDays ? QStringList{inPeriod(day)} : QStringList();
    TRY_ASSIGN(const auto where, this->where(days, m_leg.where));
    QStringList groups;
    for (const auto &column : columns) {
        if (column.isMeasure())
            continue;
        TRY_ASSIGN(const auto grouped, text(column));
        groups += grouped;
    }
    return u"SELECT "_s + selected.join(u", "_s) + from + where +
           (groups.isEmpty() ? QString() : u" GROUP BY "_s + groups.join(u", "_s));
}

Result<QString> LegSql::members(const QueryPlan::Column &column)
{
    TRY_ASSIGN(const auto selected, m_sql.text(column));
    return select({selected}, {});
}

Result<QString> LegSql::from(const std::vector<QueryPlan::Column> &columns)
{
    if (m_leg.rollup && !m_leg.isSnapshot())
        return u" FROM "_s + keptRows() + joins();
    if (!m_leg.isSnapshot())
        return u" FROM %1 %2"_s.arg(m_leg.table, m_leg.alias) + joins();
    TRY_ASSIGN(const auto days, calendar(columns));
    if (m_leg.rollup)
        return u" FROM (%1) %2 JOIN %3"_s.arg(days, m_leg.calendar->alias, keptStates()) + joins();
    const bool isOneBucket = std::none_of(columns.begin(), columns.end(), [this](const auto &column) {
        return !column.isMeasure() && column.alias == m_leg.calendar->alias;
    });
    const auto states = m_sql.engine() == Engine::Sqlite ? statesByIndex()
                        : isOneBucket                    ? statesOfOneDay(days)
                                                         : statesAtOnce();
    return u" FROM (%1) %2 JOIN %3"_s.arg(days, m_leg.calendar->alias, states) + joins();
}

// One row per bucket of days that is asked for, with the day whose states count. No stock is known behind the
// last day of all.
Result<QString> LegSql::calendar(const std::vector<QueryPlan::Column> &columns)
{
    const auto &calendar = *m_leg.calendar;
    QStringList buckets, named;
    for (const auto &column : columns) {
        if (column.isMeasure() || column.alias != calendar.alias)
            continue;
        TRY_ASSIGN(const auto bucket, m_sql.text(column));
        TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
        buckets += bucket;
        named += column.isMadeMember() ? bucket + u" AS "_s + name : bucket;
    }
    const auto alias = m_leg.shift.isSet() ? u"actual"_s : calendar.alias;
    const auto day = alias + u'.' + calendar.column;
    QString sql = u"SELECT "_s + (named + QStringList{stateDay(day) + u" AS last_day"_s}).join(u", "_s) +
                  u" FROM %1 %2"_s.arg(calendar.table, alias);
    if (m_leg.shift.isSet())
        sql += u" JOIN %1 %2 ON %2.%3 = %4"_s.arg(calendar.table, calendar.alias, calendar.column,
                                                  shiftedDay(day));
    QStringList conditions{day + u" <= "_s + lastDay()};
    if (m_leg.period)
        conditions += inPeriod(day);
    TRY_ASSIGN(const auto where, this->where(conditions, m_leg.days));
    return sql + where + (buckets.isEmpty() ? QString() : u" GROUP BY "_s + buckets.join(u", "_s));
}

// PostgreSQL would look into all months of the fact for it.
QString LegSql::lastDay()
{
    if (m_leg.rollup && m_leg.rollup->lastDay.isValid())
        return m_sql.bound(m_leg.rollup->lastDay);
    return u"(SELECT MAX(stated.%1) FROM %2 stated)"_s.arg(m_leg.day, m_leg.table);
}

QString LegSql::stateDay(const QString &day) const
{
    if (!m_leg.isOpening)
        return u"MAX(%1)"_s.arg(day);
    return (m_sql.engine() == Engine::Sqlite ? u"date(MIN(%1), '-1 day')"_s : u"(MIN(%1) - 1)"_s).arg(day);
}

// Looks each series' row up in its index: what SQLite does in no time, and PostgreSQL would do in each
// partition anew.
QString LegSql::statesByIndex() const
{
    return u"(SELECT DISTINCT %1 FROM %2) series JOIN %2 %3 ON %4 AND %3.%5 = "
           "(SELECT MAX(stated.%5) FROM %2 stated WHERE %6 AND stated.%5 <= %7.last_day)"_s.arg(
               m_leg.series.join(u", "_s), m_leg.table, m_leg.alias, ofOneSeries(m_leg.alias), m_leg.day,
               ofOneSeries(u"stated"_s), m_leg.calendar->alias);
}

// Under the first day of the month that a bucket ends with.
QString LegSql::keptStates() const
{
    const auto month = firstOfMonth(m_leg.calendar->alias + u".last_day"_s, m_sql.engine());
    return u"%1 %2 ON %2.%3 = %4"_s.arg(m_leg.rollup->stretches.front().table, m_leg.alias, m_leg.day, month);
}

// `days` is the calendar, which has one row: the last day of each series is found once through, without
// sorting, and then looked up; a join would have all rows read once more.
QString LegSql::statesOfOneDay(const QString &days) const
{
    return u"(WITH last_days AS MATERIALIZED (SELECT %1, MAX(stated.%2) AS day FROM %3 stated WHERE stated.%2 "
           u"<= "
           "(SELECT one_day.last_day FROM (%4) one_day) GROUP BY %1) SELECT * FROM last_days) series ON 1 = 1 "
           "JOIN "
           "LATERAL (SELECT * FROM %3 stated WHERE %6 AND stated.%2 = series.day LIMIT 1) %5 ON 1 = 1"_s.arg(
               m_leg.series.join(u", "_s), m_leg.day, m_leg.table, days, m_leg.alias, ofOneSeries(u"stated"_s));
}

QString LegSql::ofOneSeries(const QString &alias) const
{
    QStringList matches;
    for (const auto &column : m_leg.series)
        matches += u"%1.%2 = series.%2"_s.arg(alias, column);
    return matches.join(u" AND "_s);
}

// Reads once through: each row with the day of the next one of its series, until which it holds. What was read
// is kept, else PostgreSQL may read it anew for each bucket.
QString LegSql::statesAtOnce()
{
    QStringList series;
    for (const auto &column : m_leg.series)
        series += u"stated."_s + column;
    auto sql =
        u"SELECT stated.*, LEAD(stated.%1) OVER (PARTITION BY %2 ORDER BY stated.%1) AS next_day FROM %3 "
        "stated"_s.arg(m_leg.day, series.join(u", "_s), m_leg.table);
    if (m_leg.period)
        sql += u" WHERE stated.%1 <= %2"_s.arg(m_leg.day, m_sql.bound(m_leg.period->to));
    return u"(WITH held AS MATERIALIZED (%1) SELECT * FROM held) %2 ON %2.%3 <= %4.last_day AND (%2.next_day "
           u"IS NULL OR "
           "%2.next_day > %4.last_day)"_s.arg(sql, m_leg.alias, m_leg.day, m_leg.calendar->alias);
}

QString LegSql::joins() const
{
    QString sql;
    for (const auto &join : m_leg.joins) {
        if (join.isCross) {
            sql += u" CROSS JOIN %1 %2"_s.arg(join.table, join.alias);
            continue;
        }
        auto key = join.fromAlias + u'.' + join.fromColumn;
        if (join.fromAlias == m_leg.alias && join.fromColumn == m_leg.day)
            key = shiftedDay(key);
        const auto word = join.isOptional ? u"LEFT JOIN"_s : m_leg.isInOrder ? u"CROSS JOIN"_s : u"JOIN"_s;
        sql += u" %1 %2 %3 ON %3.%4 = %5"_s.arg(word, join.table, join.alias, join.column, key);
    }
    return sql;
}

// Months end where the later month ends: 31 January and a month is 28 February.
QString LegSql::shiftedDay(const QString &day) const
{
    const auto &[months, days] = m_leg.shift;
    if (!m_leg.shift.isSet())
        return day;
    if (m_sql.engine() == Engine::PostgreSql)
        return u"CAST(%1 + INTERVAL '%2 %3' AS DATE)"_s.arg(day)
            .arg(months ? months : days)
            .arg(months ? u"months"_s : u"days"_s);
    if (!months)
        return u"date(%1, '+%2 days')"_s.arg(day).arg(days);
    return u"MIN(date(%1, '+%2 months'), date(%1, 'start of month', '+%3 months', '-1 day'))"_s.arg(day)
        .arg(months)
        .arg(months + 1);
}

QString LegSql::inPeriod(const QString &day, const Question::Period &period)
{
    const auto from = m_sql.bound(period.from);
    return u"%1 BETWEEN %2 AND %3"_s.arg(day, from, m_sql.bound(period.to));
}

Result<QString> LegSql::where(QStringList conditions, const QueryPlan::Condition &condition)
{
    if (!isEverything(condition)) {
        TRY_ASSIGN(const auto further,
                   conditionSql(condition, m_sql, [this](const auto &column) { return m_sql.text(column); }));
        conditions += further;
    }
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace martlet
