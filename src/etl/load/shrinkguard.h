// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batch.h"

namespace martlet {

class Session;

// A full file that is much smaller than those before it is more often a broken export than a smaller shop: it
// is refused until a person says that it is right.
class ShrinkGuard final
{
public:
    ShrinkGuard(int percent, bool isAccepted)
        : m_percent(percent)
        , m_isAccepted(isAccepted)
    {
    }
    // Input when the batch read fewer rows than the median of the feed's last loads, less so many percent.
    [[nodiscard]] Result<void> expectUsualSize(Session &session, int sourceSystem, const Batch &batch) const;
    // Input when too large a part of what the warehouse had, `of` rows, would be removed or closed.
    [[nodiscard]] Result<void> expectFewRemoved(const Batch &batch, qint64 of) const;

private:
    static constexpr qint64 mostRemoved = 5; // percent

    int m_percent;
    bool m_isAccepted;
};

} // namespace martlet
