// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/loggedquestion.h"

namespace martlet {

class SemanticModel;
struct QueryPlan;

// What the legs of a plan, and of those that it stands on, want of their facts. `planned` is the plan before
// rollups were put in, `matched` the same after it.
std::vector<FactNeed> factNeeds(const QueryPlan &planned, const QueryPlan &matched, const SemanticModel &model);

} // namespace martlet
