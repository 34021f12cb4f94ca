// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/askestimate.h"

#include "query/plan/queryplan.h"
#include "warehouse/warehouse.h"

#include <algorithm>

namespace martlet {

namespace {

// Microseconds for each row, measured over ten million lines on two cores (docs/performance.md, Answers).
constexpr double perKeptCell = 0.02, perRolledUp = 0.4, perLine = 0.5, perJoin = 0.1, perMember = 0.8;
constexpr double daysOfMonth = 30;

using Days = std::optional<Question::Period>;

// Of all days there are, so many are in these.
double shareOf(const Days &days, const WarehouseFacts &facts)
{
    if (!days || !facts.firstSale.isValid() || !facts.asOf.isValid())
        return 1;
    const auto from = std::max(days->from, facts.firstSale), to = std::min(days->to, facts.asOf);
    const auto all = facts.firstSale.daysTo(facts.asOf) + 1;
    return std::clamp(double(from.daysTo(to) + 1) / double(all), 0.0, 1.0);
}

// How many days the condition leaves of a calendar; 0: it says nothing of days.
double daysAmong(const QueryPlan::Condition &condition, const QString &alias)
{
    if (condition.kind == Filter::Kind::All) {
        double days = 0;
        for (const auto &part : condition.parts)
            days = std::max(days, daysAmong(part, alias));
        return days;
    }
    if (condition.kind != Filter::Kind::Between || condition.column.alias != alias ||
        condition.values.size() != 2)
        return 0;
    const auto *const from = std::get_if<QDate>(&condition.values[0]), *const to = std::get_if<QDate>(
                                                                           &condition.values[1]);
    return from && to ? double(from->daysTo(*to) + 1) : 0;
}

class Estimating final
{
public:
    Estimating(const WarehouseFacts &facts, Engine engine)
        : m_facts(facts)
        , m_engine(engine)
    {
    }
    void add(const QueryPlan &plan)
    {
        for (const auto &question : plan.questions)
            add(question);
        for (const auto &leg : plan.legs)
            add(leg, plan.columns);
    }
    AskEstimate total() const
    {
        constexpr double longest = 1e15; // as far as milliseconds and rows can be told
        return {qint64(std::min(m_rows, longest)),
                std::chrono::milliseconds(qint64(std::min(m_microseconds / 1000, longest)))};
    }

private:
    double rowsOf(const QString &table) const
    {
        const auto found = m_facts.tableRows.find(table);
        return found == m_facts.tableRows.end() ? 0 : double(std::max<qint64>(found->second, 0));
    }
    void count(double rows, double microseconds)
    {
        m_rows += rows;
        m_microseconds += rows * microseconds;
    }
    void add(const QueryPlan::Leg &leg, const std::vector<QueryPlan::Column> &columns);
    double membersOf(const QueryPlan::Leg &leg, const std::vector<QueryPlan::Column> &columns) const;

    const WarehouseFacts &m_facts;
    Engine m_engine;
    double m_rows = 0, m_microseconds = 0;
};

void Estimating::add(const QueryPlan::Leg &leg, const std::vector<QueryPlan::Column> &columns)
{
    if (leg.isOfRows) // which are counted where they are made
        return;
    if (leg.isOfMembers)
        return count(membersOf(leg, columns), perMember);
    if (leg.rollup) {
        for (const auto &stretch : leg.rollup->stretches)
            count(rowsOf(stretch.table) * shareOf(stretch.days, m_facts), perRolledUp);
        return;
    }
    const auto rows = rowsOf(leg.table) * shareOf(leg.period, m_facts);
    const bool isKept = m_engine == Engine::Sqlite && !leg.keptColumns.isEmpty();
    count(rows, isKept ? perKeptCell * double(std::max<size_t>(leg.columns.size(), 1))
                       : perLine + perJoin * double(leg.joins.size()));
}

// Each with each where nothing ties them.
double Estimating::membersOf(const QueryPlan::Leg &leg, const std::vector<QueryPlan::Column> &columns) const
{
    const auto count = [&](const QString &table, const QString &alias) {
        const auto days = daysAmong(leg.where, alias);
        const bool isByDay = std::any_of(columns.begin(), columns.end(), [&](const auto &column) {
            return column.alias == alias && column.type == ColumnType::Date;
        });
        return days == 0 ? rowsOf(table) : isByDay ? days : days / daysOfMonth;
    };
    double members = std::max(count(leg.table, leg.alias), 1.0);
    for (const auto &join : leg.joins)
        if (join.isCross)
            members *= std::max(count(join.table, join.alias), 1.0);
    return members;
}

} // namespace

AskEstimate estimateOf(const QueryPlan &plan, const WarehouseFacts &facts, Engine engine)
{
    Estimating estimating(facts, engine);
    estimating.add(plan);
    return estimating.total();
}

} // namespace martlet
