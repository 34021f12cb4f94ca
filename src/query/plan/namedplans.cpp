// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/namedplans.h"

#include "base/tr.h"
#include "query/plan/planner.h"
#include "query/plan/stepplan.h"
#include "query/question/questionparts.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// What the rows of a question cannot have where another stands on them.
QString complaintOf(const Question &question, const QueryPlan &plan)
{
    if (question.top.count > 0 || question.hasTotals)
        return Martlet::tr("it shows the best members or totals beside its rows. Sort it, and limit its rows");
    if (!plan.windows.empty() && !plan.isPlacedInSql())
        return Martlet::tr("it has figures that look at other rows, of which it may have ranks and parts "
                           "(ntile) of sums. Leave the others out");
    if (!plan.isWholeInSql())
        return Martlet::tr(
            "it chooses or sorts by what is divided or made at the end. Choose and sort by sums");
    return {};
}

} // namespace

Result<const QueryPlan *> NamedPlans::plan(const QString &name)
{
    if (const auto known = m_plans.find(name); known != m_plans.end())
        return &known->second;
    TRY_ASSIGN(const auto *const question, namedQuestion(m_questions, name));
    const bool isCircle = m_path.contains(name);
    m_path += name;
    if (isCircle)
        return fail(Error::Kind::Input,
                    Martlet::tr("The question “%1” stands on its own answer: %2. Take one of them away.")
                        .arg(name, m_path.sliced(m_path.indexOf(name)).join(u" › "_s)));
    TRY_ASSIGN(auto planned,
               question->step.isThere() ? stepPlan(*question) : Planner(m_model).plan(*question, *this));
    m_path.removeLast();
    planned.name = name;
    if (const auto said = complaintOf(*question, planned); !said.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("Nothing can stand on the rows of the question “%1”: %2.").arg(name, said));
    m_order += name;
    return &m_plans.emplace(name, std::move(planned)).first->second;
}

Result<void> NamedPlans::add(const Question &question)
{
    TRY_ASSIGN(auto planned, Planner(m_model).plan(question, *this));
    planned.name = question.name;
    m_order += question.name;
    m_plans.emplace(question.name, std::move(planned));
    return {};
}

std::vector<QueryPlan> NamedPlans::take()
{
    std::vector<QueryPlan> plans;
    for (const auto &name : m_order)
        plans.push_back(std::move(m_plans.at(name)));
    m_order.clear();
    m_plans.clear();
    return plans;
}

QString rowsTable(const QString &question)
{
    return u"q_"_s + question;
}

QString rowsColumn(const QueryPlan &plan, int column)
{
    int at = 1;
    for (int before = 0; before < column; ++before)
        at += plan.isGiven(before) ? 1 : 0;
    return u"c%1"_s.arg(at);
}

std::vector<ResultColumn> givenColumns(const QueryPlan &plan)
{
    std::vector<ResultColumn> columns;
    for (const auto &column : plan.columns) {
        if (!column.isMade())
            columns.push_back({column.name, column.type, column.scale});
    }
    return columns;
}

} // namespace martlet
