// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/plancolumns.h"

namespace martlet {

class NamedPlans;

// Plans the leg of a question for what stands together: the lines that make its pairs.
class PairPlanner final
{
public:
    // All of it must outlive it.
    PairPlanner(const SemanticModel &model, const MadeFields &fields, NamedPlans &named)
        : m_model(model)
        , m_fields(fields)
        , m_named(named)
    {
    }
    // An Error says what has no things that could be baskets, or which members are meant.
    [[nodiscard]] Result<QueryPlan::Leg> leg(const Question &question,
                                             const std::vector<PlanColumns::Wanted> &wanted) const;

private:
    [[nodiscard]] Result<const Measure *> baskets(const QString &name) const;
    [[nodiscard]] Result<QString> allBaskets(const Question &question) const;

    const SemanticModel &m_model;
    const MadeFields &m_fields;
    NamedPlans &m_named;
};

} // namespace martlet
