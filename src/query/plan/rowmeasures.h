// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"
#include "semantic/semanticmodel.h"

namespace martlet {

// What can be counted over the rows of a question: of each sum that its SQL gives NAME.sum, .average, .least,
// .greatest and .count, the rows that have a value; of a day no sum and no average; and rows, all of them.
std::vector<Measure> rowMeasures(const QueryPlan &rows, const ModelEntity &entity);

} // namespace martlet
