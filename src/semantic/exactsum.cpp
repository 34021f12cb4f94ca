// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/exactsum.h"

#include "base/tr.h"

#include <algorithm>
#include <limits>

namespace martlet {

Result<MaybeExact> ExactSum::value() const
{
    if (!m_any)
        return MaybeExact();
    if (m_units > std::numeric_limits<qint64>::max() || m_units < std::numeric_limits<qint64>::min())
        return fail(Error::Kind::Input,
                    Martlet::tr("The sum is too large to be kept exactly. Choose a shorter period."));
    return MaybeExact(Exact{qint64(m_units), m_scale});
}

std::vector<MaybeExact> ranksOf(const std::vector<MaybeExact> &numbers)
{
    std::vector<size_t> order;
    for (size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row])
            order.push_back(row);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return compare(*numbers[a], *numbers[b]) > 0; });
    std::vector<MaybeExact> ranks(numbers.size());
    for (size_t place = 0; place < order.size(); ++place) {
        const bool isEqual = place > 0 && compare(*numbers[order[place]], *numbers[order[place - 1]]) == 0;
        ranks[order[place]] = isEqual ? ranks[order[place - 1]] : MaybeExact(Exact{qint64(place) + 1, 0});
    }
    return ranks;
}

} // namespace martlet
