// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/queryplan.h"

namespace martlet {

// What a window makes of one group's numbers, which stand in its order; all but shares. Averages are rounded
// once to `scale`, and NULL where fewer rows are there than asked for. An Error when a sum is too large to be
// kept exactly.
[[nodiscard]] Result<std::vector<MaybeExact>> windowFigures(const QueryPlan::Window &window,
                                                            const std::vector<MaybeExact> &numbers, int scale);

} // namespace martlet
