// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

namespace martlet {

class SemanticModel;

// The key of a table that each row of the fact has a member of stands in the row itself, so nothing need be
// joined to split or filter by it.

// The column, or the fact's own that is equal to it.
QueryPlan::Column ownKey(QueryPlan::Column column, const QueryPlan::Leg &leg);
// The leg with its conditions on keys so. Its joins stay.
QueryPlan::Leg withOwnKeys(QueryPlan::Leg leg);
// The dimensions among the columns, and what the leg counts, with own keys; the joins that nothing stands on
// any more are left out.
struct NarrowedLeg
{
    QueryPlan::Leg leg;
    std::vector<QueryPlan::Column> columns;
};
NarrowedLeg narrowedLeg(const QueryPlan::Leg &leg, const std::vector<QueryPlan::Column> &columns,
                        const SemanticModel &model);

} // namespace martlet
