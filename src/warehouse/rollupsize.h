// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"
#include "semantic/semanticmodel.h"

#include <stop_token>

namespace martlet {

class Session;

// How large a rollup would be.
struct RollupSize
{
    qint64 lines = 0;       // of its fact
    qint64 days = 0;        // rows by day
    qint64 months = 0;      // rows by month
    bool isCounted = false; // else it is estimated from three months
};

// Counts what is apart in three months of the fact, spread over all there are, and takes the others for as
// large: a month is one stretch of the facts on both engines, so that this reads little. Of up to three months
// it is exact.
[[nodiscard]] Result<RollupSize> rollupSize(Session &session, const Rollup &rollup, const SemanticModel &model,
                                            std::stop_token stop);
// What its tables would take on disk, roughly.
qint64 bytesOf(const Rollup &rollup, const RollupSize &size, Engine engine);

} // namespace martlet
