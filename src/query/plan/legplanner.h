// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/joinpath.h"
#include "query/plan/madefields.h"
#include "query/plan/queryplan.h"

#include <set>

namespace martlet {

class SemanticModel;

// The tables that a tree of conditions speaks of.
std::set<QString> entitiesIn(const Filter &filter, const MadeFields &fields);

// Plans one leg: the joins from its fact to all that is asked of it, and its conditions. Of a snapshot the days
// stand in a calendar of their own, so conditions on days are told from the others.
class LegPlanner final
{
public:
    // `present` are entities that stand beside the fact already.
    LegPlanner(const MadeFields &fields, const ModelEntity &fact, bool isSnapshot,
               const QStringList &present = {});

    // An Error, here and below, names what the fact does not reach.
    [[nodiscard]] Result<void> reach(const QString &entity);
    [[nodiscard]] Result<QueryPlan::Column> reachDimension(const QString &name);
    [[nodiscard]] Result<void> narrow(const Filter &where);
    [[nodiscard]] Result<void> narrow(const std::optional<Question::Period> &period);
    QueryPlan::Leg take();
    QueryPlan::Leg &leg() { return m_leg; }

private:
    [[nodiscard]] Result<void> addCalendar();
    [[nodiscard]] Result<void> narrowByDays(const Filter &where);
    [[nodiscard]] Result<QueryPlan::Condition> condition(const Filter &where);
    [[nodiscard]] Result<QueryPlan::Column> column(const QString &field);
    [[nodiscard]] Result<QueryPlan::Condition> during(const Filter &filter);
    [[nodiscard]] Result<QueryPlan::Condition> among(const Filter &filter);
    [[nodiscard]] Result<QueryPlan::Condition> has(const Filter &filter);

    const MadeFields &m_fields;
    const SemanticModel &m_model;
    const ModelEntity &m_fact;
    const Relationship *m_calendar = nullptr; // of a snapshot
    JoinPath m_path;
    QueryPlan::Leg m_leg;
};

} // namespace martlet
