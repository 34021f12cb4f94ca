// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/expression/exactratio.h"

#include "base/decimal.h"

#include <limits>

namespace martlet {

namespace {

using Wide = ExactRatio::Wide;

Wide sizeOf(Wide number)
{
    return number < 0 ? -number : number;
}

Wide commonDivisor(Wide a, Wide b)
{
    while (b != 0) {
        const auto rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

constexpr Wide halfway = Wide(1) << 126;
constexpr Wide lowest = -halfway - halfway; // has no negative, so it is left out, too

std::optional<Wide> product(Wide a, Wide b)
{
    Wide made = 0;
    if (__builtin_mul_overflow(a, b, &made) || made == lowest)
        return std::nullopt;
    return made;
}

} // namespace

ExactRatio ExactRatio::reduced(Wide above, Wide below)
{
    const auto common = commonDivisor(sizeOf(above), below);
    return {above / common, below / common};
}

ExactRatio ExactRatio::of(const Exact &number)
{
    return reduced(number.units, decimal::powerOfTen(number.scale));
}

ExactRatio ExactRatio::inverse() const
{
    return m_above < 0 ? ExactRatio(-m_below, -m_above) : ExactRatio(m_below, m_above);
}

// By the least common denominator, so that sums of amounts stay small.
std::optional<ExactRatio> add(const ExactRatio &a, const ExactRatio &b)
{
    const auto common = commonDivisor(a.m_below, b.m_below);
    const auto left = product(a.m_above, b.m_below / common);
    const auto right = product(b.m_above, a.m_below / common);
    const auto below = product(a.m_below, b.m_below / common);
    Wide above = 0;
    if (!left || !right || !below || __builtin_add_overflow(*left, *right, &above) || above == lowest)
        return std::nullopt;
    return ExactRatio::reduced(above, *below);
}

// Reduced crosswise before, so that little overflows.
std::optional<ExactRatio> multiply(const ExactRatio &a, const ExactRatio &b)
{
    const auto left = ExactRatio::reduced(a.m_above, b.m_below);
    const auto right = ExactRatio::reduced(b.m_above, a.m_below);
    const auto above = product(left.m_above, right.m_above);
    const auto below = product(left.m_below, right.m_below);
    if (!above || !below)
        return std::nullopt;
    return ExactRatio(*above, *below);
}

MaybeExact ExactRatio::rounded(int decimals) const
{
    // The whole part apart, so that a fraction with a long denominator is rounded, too.
    auto units = m_above / m_below;
    auto rest = sizeOf(m_above % m_below);
    for (int place = 0; place < decimals; ++place) {
        // rest × 10 ÷ below, digit by digit; rest is less than below.
        int digit = 0;
        Wide left = 0;
        for (int times = 0; times < 10; ++times) {
            left += rest - m_below;
            if (left < 0)
                left += m_below;
            else
                ++digit;
        }
        rest = left;
        const auto longer = product(units, 10);
        if (!longer)
            return std::nullopt;
        units = *longer + (m_above < 0 ? -digit : digit);
    }
    if (rest >= m_below - rest)
        units += m_above < 0 ? -1 : 1;
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Exact{qint64(units), decimals};
}

} // namespace martlet
