// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/rejectlog.h"
#include "etl/recipe/rulerecipe.h"
#include "etl/validate/rowvalidator.h"

namespace martlet {

// Refuses a file of which more lines are rejected than its recipe puts up with: an Input Error with the count,
// the rule that most of them break and how to raise the limit. `read` are the lines the count speaks of.
[[nodiscard]] Result<void> checkRejects(const RejectLimits &limits, const RejectLog &rejects, qint64 read,
                                        const QString &path);
// What the batch of a loaded file says about itself: the share of rejects where it is above what the recipe
// calls usual, and each rule that was broken and only warned of. With line 0, for they speak of the whole file.
std::vector<Reject> noticesOf(const RejectLimits &limits, const RejectLog &rejects, qint64 read,
                              const WarningCounts &warned);

} // namespace martlet
