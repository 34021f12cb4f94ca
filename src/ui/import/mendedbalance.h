// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/repair/retry.h"

namespace martlet {

// The balance of a load after lines of it were mended: each is counted where it is now. Two that were joined
// are one line.
void takeMended(BatchCounts &counts, BatchSums &sums, const RetryReport &report);
// What the lines that are still rejected amount to changes with them; so does what was read.
void setRejected(BatchSums &sums, Money before, Money now);

} // namespace martlet
