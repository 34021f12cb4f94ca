// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batch.h"

namespace martlet {

// What became of one record of a file.
enum class Fate { Inserted, Updated, Unchanged, DupFile, DupWarehouse, Rejected };

// Wraps instead of overflowing: sums that wrapped alike still compare as they should.
Money wrappedSum(Money a, Money b);

// Counts records and their amounts by fate; read is the sum of all fates, so that a batch balances by
// construction.
struct FateTally
{
    BatchCounts counts;
    BatchSums sums;

    void add(Fate fate, Money amount);
    void add(const FateTally &other);
    // A record that was counted as `from` is a `to` after all.
    void move(Fate from, Fate to, Money amount);
};

} // namespace martlet
