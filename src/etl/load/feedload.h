// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/validate/typedrow.h"

#include <QDate>

#include <algorithm>
#include <memory>

namespace martlet {

class OpenBatch;

// From the first to the last day of some facts; both null when there are none.
struct DayRange
{
    QDate first, last;

    void add(QDate day)
    {
        first = first.isNull() ? day : std::min(first, day);
        last = std::max(last, day);
    }
};

// Brings the typed rows of one file into their tables, inside the batch's transaction. Every row taken gets
// exactly one fate.
class FeedLoad
{
public:
    // For the feed of the batch's layout.
    [[nodiscard]] static Result<std::unique_ptr<FeedLoad>> open(OpenBatch &batch);
    virtual ~FeedLoad() = default;
    [[nodiscard]] virtual Result<void> take(const TypedRow &row, Money amount) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
    virtual DayRange days() const { return {}; } // of the facts taken
};

} // namespace martlet
