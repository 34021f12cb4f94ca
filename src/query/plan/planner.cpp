// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/planner.h"

#include "base/tr.h"
#include "query/plan/legplanner.h"
#include "query/plan/memberleg.h"
#include "query/plan/namedplans.h"
#include "query/plan/pairfields.h"
#include "query/plan/pairplanner.h"
#include "query/plan/plannedcondition.h"
#include "query/question/resolvedquestion.h"
#include "semantic/semanticmodel.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 900; // of one question; SQLite takes a thousand parameters in a statement

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(Error::Kind::Input, sentence);
}

qsizetype valuesIn(const Filter &filter)
{
    auto count = filter.values.size();
    for (const auto &part : filter.parts)
        count += valuesIn(part);
    return count;
}

qsizetype valuesIn(const Question &question)
{
    auto count = valuesIn(question.where) + valuesIn(question.having);
    for (const auto &one : question.questions)
        count += valuesIn(one);
    return count;
}

Result<void> expectAnswerable(const Question &question)
{
    if (!question.rowsOf.of.isEmpty())
        return wrong(
            Martlet::tr("Rows of several questions one below the other are no question of their own, so "
                        "nothing can stand on them."));
    if (question.step.isThere())
        return wrong(Martlet::tr("The statement “%1” is no question of its own. Count its rows with “over”.")
                         .arg(question.name));
    if (question.measures.isEmpty())
        return wrong(Martlet::tr("Nothing is asked for. Choose at least one measure."));
    if (const auto values = valuesIn(question); values > mostValues)
        return wrong(
            Martlet::tr("The conditions name %L1 values; %L2 are the most. Choose a coarser dimension.")
                .arg(values)
                .arg(mostValues));
    return {};
}

// Pairs are made of lines: what is told apart, compared or added up must be so there.
Result<void> expectPairs(const Question &question)
{
    if (question.together.of.isEmpty())
        return {};
    const auto said =
        !question.over.isEmpty() ? Martlet::tr("they are no rows of another question; leave “over” out")
        : !question.by.isEmpty() ? Martlet::tr("they are split by the two members; leave “by” out")
        : question.top.count > 0 ? Martlet::tr("sort them and limit their rows in place of the best")
        : question.hasTotals     ? Martlet::tr("they do not add up; leave the totals out")
        : question.compare != Question::Compare::None
            ? Martlet::tr("ask for each period by itself in place of comparing")
        : question.members != Question::Members::OfAnyFact
            ? Martlet::tr("members that nothing stands together with are in none; leave “members” out")
            : QString();
    return said.isEmpty() ? Result<void>() : wrong(Martlet::tr("The rows are pairs of members: %1.").arg(said));
}

Result<void> expectDays(const Question &question)
{
    if (question.compare != Question::Compare::None && !question.period)
        return wrong(Martlet::tr("There is no period that could be compared with another. Choose one."));
    return {};
}

Result<void> expectTop(const Question &question, const QueryPlan &plan)
{
    const auto &top = question.top;
    if (top.count == 0)
        return {};
    const bool isThere = std::any_of(plan.columns.begin(), plan.columns.end(), [&](const auto &column) {
        return !column.isMeasure() && column.name == top.of && column.type == ColumnType::Text;
    });
    if (!isThere)
        return wrong(
            Martlet::tr("The best are members of a dimension of texts that the answer is split by; “%1” is "
                        "none.")
                .arg(top.of));
    if (question.limit > 0 || question.having != Filter())
        return wrong(
            Martlet::tr("An answer shows the best members or the rows that conditions on measures and a limit "
                        "leave, not both. Leave one of them out."));
    return {};
}

// From the period that is compared with to the one that is asked for.
QueryPlan::Shift shiftOf(const Question &question)
{
    if (question.compare == Question::Compare::SamePeriodLastYear)
        return {.months = 12};
    const auto before = comparedPeriod(question);
    const auto &from = question.period->from;
    if (Period{from, question.period->to}.isWholeMonths())
        return {.months = 12 * (from.year() - before.from.year()) + from.month() - before.from.month()};
    return {.days = int(before.from.daysTo(from))};
}

bool isSnapshot(const PlanColumns::Wanted &wanted)
{
    return wanted.measure->additivity == Measure::Additivity::SemiAdditive;
}

bool isCountedTogether(const PlanColumns::Wanted &a, const PlanColumns::Wanted &b)
{
    return a.measure->fact == b.measure->fact && isSnapshot(a) == isSnapshot(b) &&
           a.measure->isOpening == b.measure->isOpening && a.isBefore == b.isBefore;
}

} // namespace

Result<QueryPlan> Planner::plan(const Question &question) const
{
    NamedPlans named(m_model, question.questions);
    TRY_ASSIGN(auto plan, this->plan(question, named));
    plan.questions = named.take();
    return plan;
}

Result<QueryPlan> Planner::plan(const Question &question, NamedPlans &named) const
{
    TRY(expectAnswerable(question));
    TRY(expectDays(question));
    TRY(expectPairs(question));
    TRY_ASSIGN(const auto fields, MadeFields::of(m_model, question, named));
    PlanColumns columns(fields);
    QueryPlan plan;
    plan.limit = question.limit;
    for (const auto &name : question.by) {
        TRY_ASSIGN(const int column, columns.addDimension(name));
        plan.shown.push_back(column);
    }
    if (!question.together.of.isEmpty()) {
        TRY_ASSIGN(const auto of, fields.dimension(question.together.of));
        for (auto &member : pairMembers(of, u"g"_s))
            plan.shown.push_back(columns.add(std::move(member)));
    }
    TRY(addMeasures(question, columns, plan));
    TRY_ASSIGN(plan.having, having(question.having, fields, columns));
    TRY(addLegs(question, columns, fields, named, plan));
    TRY(addMembers(question, fields, plan));
    plan.columns = columns.take();
    TRY(addSort(question, plan));
    TRY(expectTop(question, plan));
    plan.grain = grainOf(plan);
    return plan;
}

Result<void> Planner::addMeasures(const Question &question, PlanColumns &columns, QueryPlan &plan) const
{
    for (const auto &name : question.measures) {
        TRY_ASSIGN(const int column, columns.addMeasure(name));
        plan.shown.push_back(column);
        if (question.compare == Question::Compare::None)
            continue;
        TRY_ASSIGN(const auto compared, columns.addComparison(name));
        plan.shown.insert(plan.shown.end(), compared.begin(), compared.end());
    }
    for (const auto &wish : question.windows) {
        if (!question.measures.contains(wish.of))
            return wrong(
                Martlet::tr("“%1” is not asked for, so nothing can be figured from it. Add it.").arg(wish.of));
        TRY_ASSIGN(const auto window, columns.addWindow(wish));
        plan.shown.push_back(window.column);
        plan.windows.push_back(window);
    }
    return {};
}

// Measures of one fact are counted together; each leg brings its own to the dimensions that all have in common.
Result<void> Planner::addLegs(const Question &question, const PlanColumns &columns, const MadeFields &fields,
                              NamedPlans &named, QueryPlan &plan) const
{
    std::vector<std::vector<PlanColumns::Wanted>> groups;
    for (const auto &wanted : columns.wanted()) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &one) {
            return isCountedTogether(one.front(), wanted);
        });
        if (group == groups.end())
            groups.push_back({wanted});
        else
            group->push_back(wanted);
    }
    const bool isOfPairs = !question.together.of.isEmpty();
    for (const auto &wanted : groups) {
        TRY_ASSIGN(auto leg, isOfPairs ? PairPlanner(m_model, fields, named).leg(question, wanted)
                                       : this->leg(question, fields, wanted));
        plan.legs.push_back(std::move(leg));
    }
    return {};
}

// Members of several dimensions have something in common only where a fact speaks of both; each stands with
// each.
Result<void> Planner::addMembers(const Question &question, const MadeFields &fields, QueryPlan &plan) const
{
    plan.isOfEachLeg = question.members == Question::Members::OfEachFact;
    if (question.members != Question::Members::All || question.by.isEmpty())
        return {};
    if (!question.over.isEmpty())
        return wrong(Martlet::tr("The rows of the question “%1” are all there are. Ask there for all members.")
                         .arg(question.over));
    TRY_ASSIGN(auto leg, MemberLeg(fields).plan(question));
    plan.legs.push_back(std::move(leg));
    return {};
}

Result<QueryPlan::Leg> Planner::leg(const Question &question, const MadeFields &fields,
                                    const std::vector<PlanColumns::Wanted> &wanted) const
{
    const auto &first = wanted.front();
    LegPlanner planner(fields, *fields.fact(first.measure->fact), isSnapshot(first));
    planner.leg().isOfRows = !question.over.isEmpty();
    for (const auto &name : question.by)
        TRY(planner.reachDimension(name));
    for (const auto &one : wanted) {
        for (const auto &entity : one.measure->joins)
            TRY(planner.reach(entity));
        planner.leg().columns.push_back(one.column);
    }
    TRY(planner.narrow(question.where));
    planner.leg().isOpening = first.measure->isOpening;
    auto period = question.period;
    if (first.isBefore) {
        const auto before = comparedPeriod(question);
        period = QuestionPeriod{before.from, before.to, {}};
        planner.leg().shift = shiftOf(question);
    }
    TRY(planner.narrow(period));
    return planner.take();
}

Result<QueryPlan::Condition> Planner::having(const Filter &filter, const MadeFields &fields,
                                             PlanColumns &columns) const
{
    const auto columnOf = [&](const QString &field) -> Result<QueryPlan::Column> {
        if (!fields.entitiesOf(field).isEmpty()) {
            TRY_ASSIGN(const auto named, fields.dimension(field));
            return wrong(
                Martlet::tr("“%1” is a dimension: its condition belongs under “where”.").arg(named.title));
        }
        TRY_ASSIGN(const int column, columns.addMeasure(field));
        return columns.at(column);
    };
    return plannedCondition(filter, columnOf, [](const Filter &other) -> Result<QueryPlan::Condition> {
        return wrong(
            (other.kind == Filter::Kind::Has
                 ? Martlet::tr("What “%1” has is a condition that belongs under “where”.")
                 : Martlet::tr("The days or members of “%1” are a condition that belongs under “where”."))
                .arg(other.field));
    });
}

Result<void> Planner::addSort(const Question &question, QueryPlan &plan) const
{
    const auto place = [&](const QString &name) {
        const auto found = std::find_if(plan.shown.begin(), plan.shown.end(), [&](const int column) {
            return plan.columns[size_t(column)].name == name;
        });
        return found == plan.shown.end() ? -1 : *found;
    };
    std::vector<bool> isSorted(plan.columns.size(), false);
    for (const auto &key : question.sort) {
        const int column = place(key.by);
        if (column < 0)
            return wrong(
                Martlet::tr("The rows cannot be sorted by “%1”, which is not asked for. Add it, or sort by "
                            "something else.")
                    .arg(key.by));
        plan.sort.push_back({column, key.descending});
        isSorted[size_t(column)] = true;
    }
    for (size_t column = 0; column < plan.columns.size(); ++column) {
        if (!plan.columns[column].isMeasure() && !isSorted[column])
            plan.sort.push_back({int(column), false});
    }
    return {};
}

QString Planner::grainOf(const QueryPlan &plan) const
{
    QStringList titles;
    for (const auto &column : plan.columns) {
        if (!column.isMeasure())
            titles += column.title;
    }
    return titles.isEmpty() ? Martlet::tr("one row for everything")
                            : Martlet::tr("one row per %1").arg(QLocale().createSeparatedList(titles));
}

} // namespace martlet
