// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "quality/checkresult.h"

#include <stop_token>

namespace martlet {

class Pool;
class Session;

// Which checks run.
struct CheckSelection
{
    QStringList names = {}; // empty: all that are switched on
};

// Looks at the whole warehouse in one snapshot, then keeps what was found. Blocks.
[[nodiscard]] Result<std::vector<CheckResult>> runChecks(Pool &pool, const CheckSelection &selection,
                                                         const Clock &clock, std::stop_token stop,
                                                         Progress progress);
// How many failing rows of a run are kept: the setting quality_rows_kept, else 100,000.
[[nodiscard]] Result<qint64> mostRowsKept(Session &session);

} // namespace martlet
