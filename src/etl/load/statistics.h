// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace martlet {

class Session;

// Renews what the database's planner knows after a load of the feed, by samples. On PostgreSQL only of the
// months that grew by more than a tenth since the last time: a day's file then looks at one month, not at all
// of them.
[[nodiscard]] Result<void> renewStatistics(Session &session, const QString &feed);

} // namespace martlet
