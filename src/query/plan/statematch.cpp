// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/statematch.h"

#include "base/tr.h"
#include "query/plan/columnnames.h"
#include "query/plan/conditioncolumns.h"
#include "query/plan/conditionsql.h"
#include "rollups/monthstates.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

StateMatch::StateMatch(const QueryPlan &plan, const QueryPlan::Leg &leg, const SemanticModel &model,
                       QDate lastDay)
    : m_plan(plan)
    , m_leg(leg)
    , m_model(model)
    , m_lastDay(lastDay)
{
    for (const auto &entity : model.entities())
        if (entity.table == leg.table)
            m_fact = &entity;
}

bool StateMatch::isKept() const
{
    return m_fact && !m_fact->keptStates.empty();
}

QString StateMatch::name() const
{
    return MonthStates::name(*m_fact);
}

QString StateMatch::title() const
{
    return MonthStates::title(*m_fact);
}

Result<QString> StateMatch::complaint() const
{
    TRY_ASSIGN(const bool isOfStates, speaksOfStates());
    if (!isOfStates || !isOfSeries())
        return Martlet::tr("More is asked of “%1” than is kept at the ends of months.").arg(m_fact->title);
    if (!endsWithMonths())
        return Martlet::tr("“%1” is kept as it was at the ends of months.").arg(m_fact->title);
    return QString();
}

// Both engines' columns stand in the same places, so one of them tells.
Result<bool> StateMatch::speaksOfStates() const
{
    const auto &states = m_fact->keptStates.at(nameOf(Engine::Sqlite));
    for (const int column : m_leg.columns) {
        TRY_ASSIGN(const auto sql,
                   expandMeasures(m_plan.columns[size_t(column)].expression, m_model, Engine::Sqlite));
        for (const auto &[alias, name] : columnsNamedIn(sql))
            if (alias == m_leg.alias && !states.contains(name) && !m_fact->series.contains(name))
                return false;
    }
    return true;
}

bool StateMatch::isOfSeries() const
{
    std::vector<QueryPlan::Column> used;
    for (const auto &column : m_plan.columns)
        if (!column.isMeasure())
            addStoredColumns(column, used);
    addColumnsOf(m_leg.where, used);
    const auto isOther = [this](const QueryPlan::Column &column) {
        return column.alias == m_leg.alias && !m_fact->series.contains(column.star.name);
    };
    return std::none_of(used.begin(), used.end(), isOther) &&
           std::all_of(m_leg.joins.begin(), m_leg.joins.end(), [this](const QueryPlan::Join &join) {
               return join.fromAlias != m_leg.alias || m_fact->series.contains(join.fromColumn);
           });
}

// The calendar's columns that the rows are split by.
std::vector<QueryPlan::Column> StateMatch::buckets() const
{
    std::vector<QueryPlan::Column> all, ofCalendar;
    for (const auto &column : m_plan.columns)
        if (!column.isMeasure())
            addStoredColumns(column, all);
    std::copy_if(all.begin(), all.end(), std::back_inserter(ofCalendar),
                 [this](const auto &column) { return column.alias == m_leg.calendar->alias; });
    return ofCalendar;
}

bool StateMatch::isMonthly(const std::vector<QueryPlan::Column> &columns) const
{
    const auto &monthly = m_model.entity(m_leg.calendar->entity)->monthly;
    return std::all_of(columns.begin(), columns.end(),
                       [&](const auto &column) { return monthly.contains(column.star.name); });
}

// A bucket ends with its last day that is asked for, or that the fact has any row of; what stood before one is
// what stood at the end of the month before.
bool StateMatch::endsWithMonths() const
{
    const auto buckets = this->buckets();
    std::vector<QueryPlan::Column> chosen;
    addColumnsOf(m_leg.days, chosen);
    const bool isOneBucket = buckets.empty() && chosen.empty();
    if (!isMonthly(buckets) || !isMonthly(chosen) || (m_leg.shift.days != 0 && !isOneBucket))
        return false;
    if (!m_leg.period)
        return true;
    const auto &[from, to, relative] = *m_leg.period;
    if (m_leg.isOpening)
        return from.day() == 1;
    return to == endOfMonth(to) || (m_lastDay.isValid() && to >= m_lastDay);
}

QueryPlan::Leg StateMatch::rewritten() const
{
    auto leg = m_leg;
    leg.rollup = {.title = title(),
                  .stretches = {{StatesSql::table(*m_fact), {}}},
                  .columns = {},
                  .keys = m_fact->series,
                  .isOneEach = buckets().empty(),
                  .lastDay = m_lastDay};
    leg.whyNot.clear();
    return leg;
}

} // namespace martlet
