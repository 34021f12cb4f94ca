// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/sqlwriter.h"
#include "query/records/recordplan.h"

namespace martlet {

// The first `limit` rows that bring something, in the order of their keys: the plan's columns, and after the
// members' names what each brings to each sum, under the sum's name. Of counts of different things that is the
// thing it speaks of, as text.
[[nodiscard]] Result<WrittenSql> recordsSql(const RecordPlan &plan, const SemanticModel &model, Engine engine,
                                            qint64 limit);
// A row for each batch, the newest first: "load.batch", "load.feed", "load.file", "load.finished" (NULL where
// the rows say no batch), "load.lines" that pass the conditions, "load.speaking" of them that bring something,
// then each sum under its name. How many different things there are has no column: that does not add up.
[[nodiscard]] Result<WrittenSql> recordCountsSql(const RecordPlan &plan, const SemanticModel &model,
                                                 Engine engine);

} // namespace martlet
