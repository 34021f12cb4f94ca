// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace martlet {

// A month's name at the start of a text, in English, German, French or Spanish, letter case ignored.
struct MonthAtStart
{
    int month = 0; // 0: there is none
    size_t size = 0;
};

MonthAtStart shortMonthAt(std::string_view text); // "Jul", "Mär", "févr.": with the point where there is one
MonthAtStart longMonthAt(std::string_view text);  // "July", "März", "février"

} // namespace martlet
