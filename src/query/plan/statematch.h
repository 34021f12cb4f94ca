// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

namespace martlet {

class SemanticModel;
struct ModelEntity;

// Whether a leg of a snapshot may read its fact as it stood at the ends of months (MonthStates) in place of the
// rows that say so: where each of its buckets of days ends with a month, or with the last day there is, and it
// speaks of nothing but what is kept.
class StateMatch final
{
public:
    // `lastDay`: the last of the fact's; not valid where it is not known.
    StateMatch(const QueryPlan &plan, const QueryPlan::Leg &leg, const SemanticModel &model, QDate lastDay);

    bool isKept() const;   // of the fact there are such states at all
    QString name() const;  // in the registry of rollups
    QString title() const; // for people
    // Why they do not do, a sentence; empty: they do. An Error is one of the model.
    [[nodiscard]] Result<QString> complaint() const;
    QueryPlan::Leg rewritten() const;

private:
    [[nodiscard]] Result<bool> speaksOfStates() const;
    bool isOfSeries() const;
    bool endsWithMonths() const;
    bool isMonthly(const std::vector<QueryPlan::Column> &columns) const;
    std::vector<QueryPlan::Column> buckets() const;

    const QueryPlan &m_plan;
    const QueryPlan::Leg &m_leg;
    const SemanticModel &m_model;
    const ModelEntity *m_fact = nullptr;
    QDate m_lastDay;
};

} // namespace martlet
