// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "rollups/rollupstate.h"
#include "warehouse/rollupadvice.h"

#include <stop_token>

namespace martlet {

class Workbench;

// The rollups of this warehouse, those of the model that it has not among them.
[[nodiscard]] Result<std::vector<RollupState>> rollupStates(Workbench &bench, std::stop_token stop);
// Makes these anew (names; none: all), in one transaction. Blocks; answers meanwhile read what was there
// before.
[[nodiscard]] Result<void> buildRollups(Workbench &bench, const QStringList &names, std::stop_token stop,
                                        Progress progress);
// Drops them until they are built again.
[[nodiscard]] Result<void> dropRollups(Workbench &bench, const QStringList &names, std::stop_token stop);
// What of them differs from the facts, a sentence each.
[[nodiscard]] Result<std::vector<QString>> verifyRollups(Workbench &bench, std::stop_token stop);

// What the log of questions says about rollups that are missing, see rollupAdvice().
[[nodiscard]] Result<RollupAdvices> adviseRollups(Workbench &bench, std::stop_token stop);

} // namespace martlet
