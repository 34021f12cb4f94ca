// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/validate/typedrow.h"

#include <QDate>

#include <memory>

namespace martlet {

class OpenBatch;

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
    virtual QDate lastDate() const { return {}; } // of the facts taken
};

} // namespace martlet
