// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

namespace martlet {

class SemanticModel;

// How a leg is parted where its rows are grouped before they meet the dimensions.
struct EarlyGroups
{
    QueryPlan::Leg rows;    // the fact alone, with the conditions that are tried on each row
    QStringList keys;       // of the fact: its rows are grouped by these columns
    bool isByMonth = false; // the day among them may be the first of its month
    QueryPlan::Leg rest;    // the joins and conditions that are left; its table is the groups
    // The same leg without groups: the rows meet what is left.
    QueryPlan::Leg ungrouped() const;
};

// Conditions on members that are not asked for become memberships of their keys, so that these need not stay
// apart. `columns` are the dimensions asked for. Pure.
EarlyGroups earlyGroups(const QueryPlan::Leg &leg, const std::vector<const QueryPlan::Column *> &columns,
                        const SemanticModel &model);

} // namespace martlet
