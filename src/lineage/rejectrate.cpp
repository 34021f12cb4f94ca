// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/rejectrate.h"

namespace martlet {

std::optional<RejectRate> rejectRate(const std::vector<Batch> &batches, const QString &feed,
                                     const QString &recipe, int loads)
{
    RejectRate rate;
    for (const auto &batch : batches) {
        if (rate.loads == loads)
            break;
        if (batch.state != BatchState::Done || batch.feed != feed || batch.recipe != recipe)
            continue;
        ++rate.loads;
        rate.read += batch.counts.read;
        rate.rejected += batch.counts.rejected;
    }
    return rate.loads == 0 ? std::nullopt : std::optional(rate);
}

bool isUnusual(const BatchCounts &counts, const std::optional<RejectRate> &earlier)
{
    __extension__ using Wide = __int128;
    if (counts.rejected == 0 || Wide(counts.rejected) * 1000 < counts.read)
        return false;
    if (!earlier || earlier->rejected == 0)
        return true;
    return Wide(counts.rejected) * earlier->read >= 2 * Wide(earlier->rejected) * counts.read;
}

} // namespace martlet
