// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "semantic/semanticmodel.h"

#include <stop_token>

namespace martlet {

class Session;

// A rollup as it lies in a warehouse; the kept columns of a fact stand among them, without keys and measures.
struct RollupState
{
    // Missing, Outdated: the next load makes it; TooLarge: a sum does not fit, so none does.
    enum class Kind { Ready, Missing, Outdated, TooLarge, Dropped };
    Rollup rollup;
    Kind kind = Kind::Missing;
    qint64 days = 0, months = 0; // rows by day and by month
    qint64 changedAt = 0;        // when it was made or dropped, microseconds since 1970; 0: never
};

[[nodiscard]] Result<std::vector<RollupState>> rollupStates(Session &session, const SemanticModel &model);
// Sums the facts anew and compares exactly, of all but the rollups named; a sentence for each that differs.
// Reads all facts.
[[nodiscard]] Result<std::vector<QString>> verifyRollups(Session &session, const SemanticModel &model,
                                                         std::stop_token stop = {},
                                                         const QStringList &butThese = {});

} // namespace martlet
