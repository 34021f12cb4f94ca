// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/plancolumns.h"
#include "query/plan/queryplan.h"

namespace martlet {

class NamedPlans;
class SemanticModel;

// Makes a question's plan, or says which of its names, values or wishes is in the way and what to do. Pure: it
// sees no data.
class Planner final
{
public:
    explicit Planner(const SemanticModel &model)
        : m_model(model)
    {
    }
    [[nodiscard]] Result<QueryPlan> plan(const Question &question) const;
    // Of a question that others stand on, or that stands on them.
    [[nodiscard]] Result<QueryPlan> plan(const Question &question, NamedPlans &named) const;

private:
    [[nodiscard]] Result<void> addMeasures(const Question &question, PlanColumns &columns,
                                           QueryPlan &plan) const;
    [[nodiscard]] Result<void> addLegs(const Question &question, const PlanColumns &columns,
                                       const MadeFields &fields, NamedPlans &named, QueryPlan &plan) const;
    [[nodiscard]] Result<void> addMembers(const Question &question, const MadeFields &fields,
                                          QueryPlan &plan) const;
    [[nodiscard]] Result<QueryPlan::Leg> leg(const Question &question, const MadeFields &fields,
                                             const std::vector<PlanColumns::Wanted> &wanted) const;
    [[nodiscard]] Result<QueryPlan::Condition> having(const Filter &filter, const MadeFields &fields,
                                                      PlanColumns &columns) const;
    [[nodiscard]] Result<void> addSort(const Question &question, QueryPlan &plan) const;
    QString grainOf(const QueryPlan &plan) const;

    const SemanticModel &m_model;
};

} // namespace martlet
