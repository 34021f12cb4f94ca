// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/catalogue/columnprofile.h"

#include <vector>

namespace martlet {

// A column's values as whole units with the rows that have them, in order of value.
struct UnitCount
{
    qint64 units = 0;
    qint64 rows = 0;
};
using UnitCounts = std::vector<UnitCount>;

// The mean with four decimals, half away from zero, and the deviation of values in units of 10^-scale; an Error
// when their sum passes 128 bits.
struct Moments
{
    ScaledNumber mean;
    double deviation = 0;
};
[[nodiscard]] Result<Moments> momentsOf(const UnitCounts &counts, int scale);

// The smallest value that at least this share of the rows does not exceed; `counts` has rows.
qint64 quantileOf(const UnitCounts &counts, qint64 rows, int percent);

// About twenty buckets with round bounds. Where a few rows lie so far out that the rest would share a bucket or
// two, the buckets end before them. `smallestStep` is 1 unit, or 3600 for times.
Histogram histogramOf(const UnitCounts &counts, qint64 rows, qint64 smallestStep);

} // namespace martlet
