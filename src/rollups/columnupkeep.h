// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rollups/factdays.h"
#include "rollups/rollupregistry.h"

#include <stop_token>

namespace martlet {

class SemanticModel;
class Session;

// Keeps the columns of facts (LineColumns) in the caller's transaction: those of the changed days, or all,
// where there are none yet or they are another program's. On PostgreSQL there are none. What a person dropped
// stays dropped.
[[nodiscard]] Result<void> keepColumns(Session &session, const SemanticModel &model,
                                       const RollupEntries &entries, const FactDays &changed,
                                       std::stop_token stop);
// Notes that they cannot be kept, so that no load tries it again.
[[nodiscard]] Result<void> giveUpColumns(Session &session, const SemanticModel &model);
// Makes all anew.
[[nodiscard]] Result<void> buildColumns(Session &session, const SemanticModel &model, std::stop_token stop);
[[nodiscard]] Result<void> dropColumns(Session &session, const SemanticModel &model, std::stop_token stop);
// Whether the registry's name is that of columns the model keeps.
bool isOfColumns(const SemanticModel &model, const QString &name);

} // namespace martlet
