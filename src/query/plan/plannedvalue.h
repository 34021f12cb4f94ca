// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/queryplan.h"

namespace martlet {

// A value as a question writes it ("12.50", "2025-12-31", "true"), as one of the column's type. An Error names
// the column, what was found and how it is written.
[[nodiscard]] Result<Value> plannedValue(const QString &text, const QueryPlan::Column &column);

} // namespace martlet
