// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/validate/typedrow.h"

#include <QString>

#include <optional>

namespace martlet {

// What a row as a whole breaks.
struct RowRuleFault
{
    const char16_t *rule; // "TOTAL"
    int field;            // of the feed, the cell to be looked at
    QString expected;     // "12.50"
};

// The rules the database checks too, of one feed. `relax` are the bits of schema/relaxedrules.h the recipe
// allows; those the row needs are added to `relaxed`. Nothing when the row keeps them all.
std::optional<RowRuleFault> checkRowRules(Feed feed, std::span<const TypedCell> cells, int relax, int &relaxed);

// quantity × unit_price − sign(quantity) × discount_amount in ten-thousandths, rounded half away from zero;
// nullopt on overflow.
std::optional<qint64> computedTotal(std::span<const TypedCell> sales);

} // namespace martlet
