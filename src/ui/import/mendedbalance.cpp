// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mendedbalance.h"

#include "etl/load/fate.h"

namespace martlet {

namespace {

constexpr qint64 BatchCounts::*fates[] = {&BatchCounts::inserted, &BatchCounts::updated,
                                          &BatchCounts::unchanged, &BatchCounts::dupFile,
                                          &BatchCounts::dupWarehouse};
constexpr Money BatchSums::*amounts[] = {&BatchSums::read,      &BatchSums::inserted, &BatchSums::updated,
                                         &BatchSums::unchanged, &BatchSums::dupFile,  &BatchSums::dupWarehouse};

} // namespace

void takeMended(BatchCounts &counts, BatchSums &sums, const RetryReport &report)
{
    const auto taken = report.tried - report.rejected;
    counts.rejected -= taken;
    counts.read -= taken - report.batch.counts.read;
    for (const auto fate : fates)
        counts.*fate += report.batch.counts.*fate;
    for (const auto amount : amounts)
        sums.*amount = wrappedSum(sums.*amount, report.batch.sums.*amount);
}

void setRejected(BatchSums &sums, Money before, Money now)
{
    const auto change = wrappedSum(now, -before);
    sums.rejected = wrappedSum(sums.rejected, change);
    sums.read = wrappedSum(sums.read, change);
}

} // namespace martlet
