// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <string>
#include <string_view>

namespace martlet {

// Reads numbers as one NumberFormat writes them, and no others: ASCII digits, at most one sign, groups of
// three.
class NumberText final
{
public:
    enum class Fault { None, NotANumber, TooPrecise, TooLarge };

    // `scale`: units of 10^-scale. `largest`: of the units.
    NumberText(const NumberFormat &format, int scale, qint64 largest);

    Fault read(std::string_view text, qint64 &units) const;
    QString example() const; // "1.234,50"

private:
    Fault readFormatted(std::string_view text, qint64 &units) const;
    bool takeWrapping(std::string_view &text, bool &isNegative) const;
    // Copies digits, without grouping, to `out`; false when the grouping is none.
    bool plainDigits(std::string_view text, char *&out) const;

    NumberFormat m_format;
    std::string m_symbol;
    std::string m_group;
    std::string m_decimal;
    int m_scale;
    qint64 m_largest;
    bool m_isPlain; // digits and a decimal point
};

} // namespace martlet
