// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "semantic/formula.h"

#include <vector>

namespace martlet {

// Adds numbers of one scale over 128 bits, leaving NULLs out.
class ExactSum final
{
public:
    void add(const MaybeExact &number)
    {
        if (!number)
            return;
        m_scale = number->scale;
        m_units += number->units;
        m_any = true;
    }
    // NULL when there was no number; an Error when the sum does not fit 64 bits.
    [[nodiscard]] Result<MaybeExact> value() const;

private:
    __extension__ __int128 m_units = 0;
    int m_scale = 0;
    bool m_any = false;
};

// The places of the numbers, 1 for the largest; equal ones share the better place, NULLs have none.
std::vector<MaybeExact> ranksOf(const std::vector<MaybeExact> &numbers);

} // namespace martlet
