// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/boundsql.h"
#include "query/plan/ownkeys.h"

namespace martlet {

// Writes one leg in plain SQL where the question keeps the keys of its rows apart: nothing is grouped that is
// one row each already, and what is grouped is grouped before it meets the dimensions, so that the groups are
// joined and not the rows.
class KeyedLeg final
{
public:
    // `narrowed` is the leg as it is asked.
    KeyedLeg(const QueryPlan::Leg &leg, const NarrowedLeg &narrowed, const SemanticModel &model, BoundSql &sql);

    // Its rows, one for each combination of members, under the columns' names; empty where the leg is as well
    // written plainly.
    [[nodiscard]] Result<QString> table();

private:
    bool isOfFact() const;
    bool areAsked(const QStringList &keys) const;
    [[nodiscard]] Result<QString> ungrouped();
    [[nodiscard]] Result<QString> groupedFirst();

    const NarrowedLeg &m_narrowed;
    const SemanticModel &m_model;
    BoundSql &m_sql;
    std::vector<QueryPlan::Column> m_members, m_sums; // that the leg gives
};

} // namespace martlet
