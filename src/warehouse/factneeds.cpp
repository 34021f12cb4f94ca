// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/factneeds.h"

#include "query/plan/queryplan.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

namespace {

using Leg = QueryPlan::Leg;
using Column = QueryPlan::Column;

const ModelEntity *factOf(const SemanticModel &model, const QString &table)
{
    const auto &all = model.entities();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.table == table; });
    return found == all.end() ? nullptr : &*found;
}

const QueryPlan::Join *joinUnder(const Leg &leg, const QString &alias)
{
    const auto found =
        std::find_if(leg.joins.begin(), leg.joins.end(), [&](const auto &join) { return join.alias == alias; });
    return found == leg.joins.end() ? nullptr : &*found;
}

class NeedOfLeg final
{
public:
    NeedOfLeg(const QueryPlan &plan, const Leg &leg, const SemanticModel &model, const ModelEntity &fact)
        : m_plan(plan)
        , m_leg(leg)
        , m_model(model)
        , m_fact(fact)
    {
        m_need.fact = fact.name;
    }
    FactNeed need() &&
    {
        for (const int column : m_leg.columns)
            note(m_need.measures, m_plan.columns[size_t(column)].measure);
        for (const auto &column : m_plan.columns) {
            if (!column.isMeasure())
                note(m_need.by, column);
        }
        noteCondition(m_leg.where);
        return std::move(m_need);
    }

private:
    static void note(QStringList &names, const QString &name)
    {
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }

    // A column, or what it is made of. Days are told apart from the rest.
    void note(QStringList &names, const Column &column)
    {
        for (const auto &source : column.sources)
            note(names, source);
        if (!column.sources.empty())
            return;
        const auto *join = joinUnder(m_leg, column.alias);
        if (!join)
            return note(names, m_fact.name + u'.' + column.star.name);
        const auto *first = join;
        while (first && first->fromAlias != m_leg.alias)
            first = joinUnder(m_leg, first->fromAlias);
        if (!first || first->fromColumn != m_leg.day)
            return note(names, join->entity + u'.' + column.star.name);
        const auto *const calendar = m_model.entity(join->entity);
        m_need.isByDay |= first != join || !calendar || !calendar->monthly.contains(column.star.name);
    }

    void noteCondition(const QueryPlan::Condition &condition)
    {
        if (!condition.isTree())
            note(m_need.where, condition.column);
        for (const auto &part : condition.parts)
            noteCondition(part);
    }

    const QueryPlan &m_plan;
    const Leg &m_leg;
    const SemanticModel &m_model;
    const ModelEntity &m_fact;
    FactNeed m_need;
};

} // namespace

std::vector<FactNeed> factNeeds(const QueryPlan &planned, const QueryPlan &matched, const SemanticModel &model)
{
    std::vector<FactNeed> needs;
    for (size_t i = 0; i < planned.questions.size(); ++i) {
        for (auto &need : factNeeds(planned.questions[i], matched.questions[i], model))
            needs.push_back(std::move(need));
    }
    for (size_t i = 0; i < planned.legs.size(); ++i) {
        const auto &leg = planned.legs[i];
        const auto *const fact = factOf(model, leg.table);
        if (leg.isOfRows || leg.isOfMembers || !fact)
            continue;
        needs.push_back(NeedOfLeg(planned, leg, model, *fact).need());
        needs.back().isServed = matched.legs[i].rollup.has_value();
    }
    return needs;
}

} // namespace martlet
