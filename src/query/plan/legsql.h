// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/boundsql.h"

namespace martlet {

// Writes one leg: where its rows come from, which of them count, and how they are grouped.
class LegSql final
{
public:
    LegSql(const QueryPlan::Leg &leg, BoundSql &sql)
        : m_leg(leg)
        , m_sql(sql)
    {
    }
    // A dimension's column, or the sum that the leg gives. Days that are made of others have the calendar's
    // name for them, where that has put them into buckets.
    [[nodiscard]] Result<QString> text(const QueryPlan::Column &column) const;
    // SELECT selected FROM … WHERE … GROUP BY the dimensions among the columns.
    [[nodiscard]] Result<QString> select(const QStringList &selected,
                                         const std::vector<QueryPlan::Column> &columns);
    // SELECT column FROM … WHERE …
    [[nodiscard]] Result<QString> members(const QueryPlan::Column &column);

private:
    QString keptRows();
    [[nodiscard]] Result<QString> from(const std::vector<QueryPlan::Column> &columns);
    [[nodiscard]] Result<QString> calendar(const std::vector<QueryPlan::Column> &columns);
    QString lastDay();
    QString stateDay(const QString &day) const;
    QString keptStates() const;
    QString statesByIndex() const;
    QString statesOfOneDay(const QString &days) const;
    QString statesAtOnce();
    QString ofOneSeries(const QString &alias) const;
    QString joins() const;
    QString shiftedDay(const QString &day) const;
    QString inPeriod(const QString &day) { return inPeriod(day, *m_leg.period); }
    QString inPeriod(const QString &day, const Question::Period &period);
    [[nodiscard]] Result<QString> where(QStringList conditions, const QueryPlan::Condition &condition);

    const QueryPlan::Leg &m_leg;
    BoundSql &m_sql;
};

} // namespace martlet
