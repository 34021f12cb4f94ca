// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/rollupmatch.h"

#include "base/tr.h"
#include "query/plan/conditioncolumns.h"
#include "query/plan/rollupperiod.h"
#include "query/plan/statematch.h"
#include "rollups/linecolumns.h"
#include "rollups/rollupregistry.h"
#include "rollups/rolluptables.h"

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// One leg held against one rollup.
class Attempt final
{
public:
    Attempt(const SemanticModel &model, const Rollup &rollup, const QueryPlan &plan, const QueryPlan::Leg &leg,
            const QuestionPeriod &allDays)
        : m_model(model)
        , m_rollup(rollup)
        , m_fact(*model.entity(rollup.fact))
        , m_plan(plan)
        , m_leg(leg)
        , m_isAllTime(!leg.period || (allDays.from.isValid() && leg.period->from <= allDays.from &&
                                      leg.period->to >= allDays.to))
    {
    }
    // Why it does not fit; empty: it does.
    QString complaint();
    QueryPlan::Leg rewritten() const;

private:
    QString complaintOf(const QueryPlan::Column &column);
    QString complaintOfCounts() const;
    QString complaintOfDays() const;
    bool isApart(const QString &key) const;
    QString lacking(const QString &title) const;
    const QueryPlan::Join *joinOf(const QString &alias) const;
    bool isAttribute(const QueryPlan::Join &join, const QueryPlan::Column &column) const;
    std::vector<QueryPlan::Join> joins() const;

    const SemanticModel &m_model;
    const Rollup &m_rollup;
    const ModelEntity &m_fact;
    const QueryPlan &m_plan;
    const QueryPlan::Leg &m_leg;
    bool m_isAllTime;         // no day is left out
    std::set<QString> m_kept; // aliases of joins that stay
    QString m_grouped;        // alias of the one that the groups stand for
    bool m_isByMonth = true;  // nothing finer is asked for
    bool m_hasDays = false;   // something of the calendar is
};

QString Attempt::lacking(const QString &title) const
{
    return Martlet::tr("The rollup by %1 has no “%2”.").arg(m_rollup.title, title);
}

QString Attempt::complaint()
{
    for (const int column : m_leg.columns) {
        const auto &sum = m_plan.columns[size_t(column)];
        if (!m_rollup.measures.contains(sum.measure))
            return lacking(sum.title);
    }
    std::vector<QueryPlan::Column> used;
    for (const auto &column : m_plan.columns) {
        if (!column.isMeasure())
            addStoredColumns(column, used);
    }
    addColumnsOf(m_leg.where, used);
    for (const auto &column : used) {
        if (const auto said = complaintOf(column); !said.isEmpty())
            return said;
    }
    const auto said = complaintOfCounts();
    return said.isEmpty() ? complaintOfDays() : said;
}

// Whether the question keeps the members of a key apart: it splits by the key itself.
bool Attempt::isApart(const QString &key) const
{
    return std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const QueryPlan::Column &column) {
        if (column.isMeasure())
            return false;
        if (column.alias == m_leg.alias)
            return column.star.name == key;
        const auto *const join = joinOf(column.alias);
        return join && join->fromAlias == m_leg.alias && join->fromColumn == key &&
               column.star.name == join->column;
    });
}

// What counts different things may lie in the rows of several members of a key: a receipt has many products.
QString Attempt::complaintOfCounts() const
{
    for (const int column : m_leg.columns) {
        const auto &measure = *m_model.measure(m_plan.columns[size_t(column)].measure);
        if (measure.distinct.isEmpty() || measure.isOfMembers(m_rollup.keys))
            continue;
        for (const auto &key : m_rollup.keys) {
            if (!measure.eachIn.contains(key) && !isApart(key))
                return Martlet::tr("The rollup by %1 would count “%2” more than once.")
                    .arg(m_rollup.title, measure.title);
        }
    }
    return {};
}

// Where no days are kept, whole months and all time can be had.
QString Attempt::complaintOfDays() const
{
    if (m_rollup.hasDays)
        return {};
    const bool isWhole = m_isAllTime || wholeMonths(*m_leg.period) == m_leg.period;
    return isWhole && m_isByMonth && m_leg.shift.days == 0
               ? QString()
               : Martlet::tr("The rollup by %1 is kept by whole months.").arg(m_rollup.title);
}

const QueryPlan::Join *Attempt::joinOf(const QString &alias) const
{
    const auto found = std::find_if(m_leg.joins.begin(), m_leg.joins.end(),
                                    [&](const auto &join) { return join.alias == alias; });
    return found == m_leg.joins.end() ? nullptr : &*found;
}

bool Attempt::isAttribute(const QueryPlan::Join &join, const QueryPlan::Column &column) const
{
    return join.fromAlias == m_leg.alias && m_rollup.attributes.contains(join.entity + u'.' + column.star.name);
}

// Follows the joins from the column back to the fact, where a kept key must stand.
QString Attempt::complaintOf(const QueryPlan::Column &column)
{
    const auto *join = joinOf(column.alias);
    if (!join)
        return column.alias == m_leg.alias && m_rollup.keys.contains(column.star.name) ? QString()
                                                                                       : lacking(column.title);
    if (isAttribute(*join, column)) {
        m_grouped = join->alias;
        return {};
    }
    const bool isDirect = join->fromAlias == m_leg.alias;
    std::set<QString> aliases{join->alias};
    while (join->fromAlias != m_leg.alias) {
        join = joinOf(join->fromAlias);
        if (!join)
            return lacking(column.title);
        aliases.insert(join->alias);
    }
    if (join->fromColumn == m_leg.day) {
        const auto &calendar = *m_model.entity(join->entity);
        m_hasDays = true;
        m_isByMonth = m_isByMonth && isDirect && calendar.monthly.contains(column.star.name);
    } else if (!m_rollup.keys.contains(join->fromColumn)) {
        return lacking(column.title);
    }
    m_kept.insert(aliases.begin(), aliases.end());
    return {};
}

// What only the fact's other columns led to is not asked for.
std::vector<QueryPlan::Join> Attempt::joins() const
{
    std::vector<QueryPlan::Join> joins;
    for (auto join : m_leg.joins) {
        if (join.alias == m_grouped) {
            join.table = RollupTables::groupTable(m_rollup);
            join.column = join.fromColumn = RollupTables::groupColumn();
        } else if (!m_kept.contains(join.alias)) {
            continue;
        }
        joins.push_back(std::move(join));
    }
    return joins;
}

QueryPlan::Leg Attempt::rewritten() const
{
    auto leg = m_leg;
    leg.joins = joins();
    const bool isByMonth = m_isByMonth && m_leg.shift.days == 0;
    QueryPlan::RolledUp rollup;
    const auto days = RollupTables::table(m_rollup, RollupGrain::Day);
    const auto months = RollupTables::table(m_rollup, RollupGrain::Month);
    const bool isOfAllTime = !m_rollup.hasDays && !m_hasDays && m_isAllTime;
    if (!m_rollup.hasDays && m_isAllTime)
        leg.period.reset(); // its months are read whole, and over all time there are no days
    if (isOfAllTime)
        rollup.stretches = {{RollupTables::table(m_rollup, RollupGrain::All), {}}};
    else if (isByMonth)
        rollup.stretches = stretchesOf(leg.period, months, days);
    else
        rollup.stretches = {{days, m_leg.period}};
    const auto isOf = [&](const QString &table) {
        return std::any_of(rollup.stretches.begin(), rollup.stretches.end(),
                           [&](const auto &stretch) { return stretch.table == table; });
    };
    rollup.title = rollupTitle(m_rollup.title, isOf(months), isOf(days));
    rollup.isOneEach = isOfAllTime;
    rollup.keys = m_rollup.keys;
    if (!m_rollup.attributes.isEmpty())
        rollup.keys += RollupTables::groupColumn();
    rollup.columns = (isOfAllTime ? QStringList() : QStringList{m_fact.date}) + m_rollup.keys;
    if (!m_grouped.isEmpty())
        rollup.columns += RollupTables::groupColumn();
    for (const int column : m_leg.columns) {
        const auto &measure = m_plan.columns[size_t(column)].measure;
        if (!rollup.columns.contains(measure))
            rollup.columns += measure;
    }
    leg.rollup = std::move(rollup);
    return leg;
}

} // namespace

Result<void> RollupMatch::apply(QueryPlan &plan) const
{
    for (auto &question : plan.questions)
        TRY(apply(question));
    for (auto &leg : plan.legs) {
        if (leg.isOfRows || leg.isOfMembers)
            continue;
        leg.whyNot = leg.pairs ? Martlet::tr("What stands together is seen in the lines only.")
                               : Martlet::tr("No rollup is kept of it.");
        if (leg.isSnapshot()) {
            TRY(chooseStates(plan, leg));
            continue;
        }
        if (!leg.pairs)
            choose(plan, leg);
        if (!leg.rollup)
            leg.keptColumns = readyColumns(leg, m_model, m_ready);
    }
    return {};
}

QString readyColumns(const QueryPlan::Leg &leg, const SemanticModel &model, const QStringList &ready)
{
    for (const auto &entity : model.entities())
        if (entity.table == leg.table && ready.contains(LineColumns::table(entity)))
            return LineColumns::table(entity);
    return {};
}

Result<void> RollupMatch::chooseStates(const QueryPlan &plan, QueryPlan::Leg &leg) const
{
    const auto last = m_lastDays.find(leg.table);
    const StateMatch match(plan, leg, m_model, last == m_lastDays.end() ? QDate() : last->second);
    if (!match.isKept())
        return {};
    TRY_ASSIGN(leg.whyNot, match.complaint());
    if (!leg.whyNot.isEmpty())
        return {};
    if (m_ready.contains(match.name()))
        leg = match.rewritten();
    else
        leg.whyNot =
            Martlet::tr("“%1” is not there; the next load makes it, unless it was dropped.").arg(match.title());
    return {};
}

void RollupMatch::choose(const QueryPlan &plan, QueryPlan::Leg &leg) const
{
    QStringList complaints;
    for (const auto &rollup : m_model.rollups()) {
        if (m_model.entity(rollup.fact)->table != leg.table)
            continue;
        Attempt attempt(m_model, rollup, plan, leg, m_allDays);
        const auto said = attempt.complaint();
        if (!said.isEmpty()) {
            complaints.append(said);
        } else if (m_ready.contains(rollup.name)) {
            leg = attempt.rewritten();
            leg.whyNot.clear();
            return;
        } else { // the one that would do is what is to be heard of
            complaints.prepend(rollupNotThere(rollup.title));
        }
    }
    leg.whyNot = complaints.value(0, leg.whyNot);
}

} // namespace martlet
