// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/sqlwriter.h"

namespace martlet {

// A plan that groups the rows of another question by the places they have among each other: the SELECT of these
// rows, and what is made of them in memory. For engines whose windows sort the rows once for each place. None
// where it does more than that, or stands on a person's text: then the SQL does it all. The rows come without
// an order, and FinishedRows chooses among them.
[[nodiscard]] Result<std::optional<WrittenSql>> writePlacesInMemory(const QueryPlan &plan,
                                                                    const SemanticModel &model, Engine engine);

} // namespace martlet
