// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/apportion.h"

#include <algorithm>
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
    settle(whole - given);
    return m_counts;
}

// Hands the missing pieces to the largest credits, or takes surplus ones from the smallest.
void Apportion::settle(int missing)
{
    for (; missing > 0; --missing) {
        const auto most = std::max_element(m_credit.begin(), m_credit.end()) - m_credit.begin();
        m_credit[size_t(most)] -= piece;
        ++m_counts[size_t(most)];
    }
    for (; missing < 0; ++missing) {
        size_t least = m_credit.size();
        for (size_t i = 0; i < m_credit.size(); ++i)
            if (m_counts[i] > 0 && (least == m_credit.size() || m_credit[i] < m_credit[least]))
                least = i;
        if (least == m_credit.size())
            return;
        m_credit[least] += piece;
        --m_counts[least];
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
