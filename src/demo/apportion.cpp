// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/apportion.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace martlet::demo {

namespace {

constexpr qint64 piece = 1'000'000;

qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

} // namespace

qint64 scaled(qint64 a, qint64 b, qint64 divisor)
{
    return static_cast<qint64>(static_cast<Wide>(a) * b / divisor);
}

const std::vector<int> &Apportion::split(int whole, std::span<const qint64> weights)
{
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
    int given = 0;
    for (size_t i = 0; i < m_credit.size(); ++i) {
        if (total > 0)
            m_credit[i] += scaled(whole * piece, weights[i], total);
        m_counts[i] =
            weights[i] > 0 ? static_cast<int>(std::max<qint64>(0, floorDivide(m_credit[i], piece))) : 0;
        m_credit[i] -= m_counts[i] * piece;
        given += m_counts[i];
        if (weights[i] <= 0 && m_counts[i] == 0)
            m_credit[i] = std::min<qint64>(m_credit[i], 0);
    }
    settle(whole - given, weights);
    return m_counts;
}

// Hands the missing pieces to the largest credits of those that have a weight, or takes surplus ones from the
// smallest.
void Apportion::settle(int missing, std::span<const qint64> weights)
{
    const auto pick = [&](auto &&isBetter, auto &&isAllowed) {
        size_t found = m_credit.size();
        for (size_t i = 0; i < m_credit.size(); ++i)
            if (isAllowed(i) && (found == m_credit.size() || isBetter(m_credit[i], m_credit[found])))
                found = i;
        return found;
    };
    for (; missing != 0; missing += missing > 0 ? -1 : 1) {
        const bool isMore = missing > 0;
        const size_t part = isMore ? pick(std::greater<>(), [&](size_t i) { return weights[i] > 0; })
                                   : pick(std::less<>(), [&](size_t i) { return m_counts[i] > 0; });
        if (part == m_credit.size())
            return;
        m_credit[part] += isMore ? -piece : piece;
        m_counts[part] += isMore ? 1 : -1;
    }
}

int Apportion::one(std::span<const qint64> weights)
{
    const std::vector<int> &counts = split(1, weights);
    return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

int Drip::take(qint64 millionths)
{
    m_credit += millionths;
    const qint64 pieces = std::max<qint64>(0, floorDivide(m_credit, piece));
    m_credit -= pieces * piece;
    return static_cast<int>(pieces);
}

} // namespace martlet::demo
