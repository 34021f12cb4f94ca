// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batch.h"

#include <optional>
#include <vector>

namespace martlet {

// How many of the lines of earlier loads were rejected.
struct RejectRate
{
    int loads = 0;
    qint64 read = 0;
    qint64 rejected = 0;
    bool operator==(const RejectRate &) const = default;
};

// Over the newest `loads` finished batches of this feed and recipe; `batches` newest first. nullopt: there are
// none.
std::optional<RejectRate> rejectRate(const std::vector<Batch> &batches, const QString &feed,
                                     const QString &recipe, int loads = 6);

// Is a load with these counts out of the ordinary: twice the earlier rate or more, and at least one in a
// thousand?
bool isUnusual(const BatchCounts &counts, const std::optional<RejectRate> &earlier);

} // namespace martlet
