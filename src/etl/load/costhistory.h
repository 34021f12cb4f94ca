// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace martlet {

class FactDays;
class Session;

// The cost price of every product on every day, from the history of the products, in memory for one batch.
class CostHistory final
{
public:
    [[nodiscard]] static Result<CostHistory> load(Session &session);
    // Nothing when the product's cost on that (Julian) day is not known.
    std::optional<Money> costOn(qint64 product, int day) const;

private:
    struct Span
    {
        int from = 0;
        std::optional<Money> cost;
    };
    std::unordered_map<qint64, std::vector<Span>> m_spans; // by product, in order
};

// Looks up the costs again of lines whose feed has none, of these products: their history has changed. The days
// of lines that have another cost now are added to `changed`.
[[nodiscard]] Result<void> refreshCosts(Session &session, const std::vector<qint64> &products,
                                        FactDays &changed);

} // namespace martlet
