// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/madefields.h"

namespace martlet {

// Plans the leg that brings every member of what a question is split by, whether a fact speaks of them or not:
// tables that hang together along their relationships, others each with each. The conditions that speak of
// these tables alone narrow it.
class MemberLeg final
{
public:
    explicit MemberLeg(const MadeFields &fields)
        : m_fields(fields)
    {
    }
    // An Error where nothing says which days of a calendar are meant.
    [[nodiscard]] Result<QueryPlan::Leg> plan(const Question &question);

private:
    using Conditions = std::vector<QueryPlan::Condition>;

    QStringList roots() const; // of the tables, those that hang on none of the others
    bool hangsOn(const QString &entity, const QString &on) const;
    [[nodiscard]] Result<void> join();
    [[nodiscard]] Result<Conditions> narrowing(const Filter &where);
    [[nodiscard]] Result<Conditions> keys(const Question &question);

    const MadeFields &m_fields;
    QStringList m_entities; // that the question is split by
    QueryPlan::Leg m_leg = {};
    QStringList m_narrowed; // by a condition
};

} // namespace martlet
