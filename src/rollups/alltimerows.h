// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/rolluptables.h"

#include <set>
#include <stop_token>

namespace martlet {

class Session;

// Brings the rows over all time of these members in line with those of the months, in the caller's transaction.
// `months`: the first days of all there are. Up to `few` members are looked up in each month; for more all
// months are read once through.
[[nodiscard]] Result<void> keepAllTime(Session &session, const RollupTables &tables, const SemanticModel &model,
                                       const std::set<qint64> &members, const std::vector<QDate> &months,
                                       std::stop_token stop, size_t few = 20'000);

} // namespace martlet
