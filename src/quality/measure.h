// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "quality/checkresult.h"

#include <optional>
#include <stop_token>

namespace martlet {

class Session;

// What a measurement is given beside the checks.
struct Measuring
{
    const Clock &clock;
    std::optional<LoadedRows> rows = {}; // look at a batch's rows only, where the kind allows
    qint64 mostRows = 100'000;           // failing rows kept of each check
};

// Looks at the data and says what each check finds, in the checks' order; writes nothing. A check that cannot
// be asked is Broken, and the others go on. Checks that judge rows one by one share one pass over their table.
// Runs inside the caller's transaction, so that all see the same data.
[[nodiscard]] Result<std::vector<CheckResult>> measureChecks(Session &session, const std::vector<Check> &checks,
                                                             const Measuring &measuring, std::stop_token stop,
                                                             Progress &progress);

} // namespace martlet
