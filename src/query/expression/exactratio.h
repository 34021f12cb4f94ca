// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semantic/formula.h"

#include <optional>

namespace martlet {

// A fraction in lowest terms, over 128 bits, so that nothing is rounded before the end. What does not fit them
// is none.
class ExactRatio final
{
public:
    __extension__ using Wide = __int128;

    static ExactRatio of(const Exact &number);
    static ExactRatio whole(qint64 number) { return {number, 1}; }

    friend std::optional<ExactRatio> add(const ExactRatio &a, const ExactRatio &b);
    friend std::optional<ExactRatio> multiply(const ExactRatio &a, const ExactRatio &b);
    ExactRatio negated() const { return {-m_above, m_below}; }
    ExactRatio inverse() const; // of what is not zero
    bool isZero() const { return m_above == 0; }
    bool isNegative() const { return m_above < 0; }
    // Rounded half away from zero to that many decimals.
    MaybeExact rounded(int decimals) const;

private:
    ExactRatio(Wide above, Wide below)
        : m_above(above)
        , m_below(below)
    {
    }
    static ExactRatio reduced(Wide above, Wide below);

    Wide m_above, m_below; // the latter above zero
};

std::optional<ExactRatio> add(const ExactRatio &a, const ExactRatio &b);
std::optional<ExactRatio> multiply(const ExactRatio &a, const ExactRatio &b);

} // namespace martlet
