// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sheet.h"

#include <string>
#include <string_view>

namespace martlet {

// The words above a column: its title, with the unit of a percentage.
QString headingOf(const Sheet &sheet, int column);
// How many decimals a column shows: what the sheet says, else 2 for money, none for pieces, a number's own.
int shownDecimals(const Sheet &sheet, int column);

// Decimals of the raw numbers in a column.
int scaleOf(const ResultColumn &column);

// A text cell as a spreadsheet may open it: where it would start a formula (= + - @, a tab or line end, or
// their full-width forms), also behind spaces or right after a separator or quote inside, an apostrophe disarms
// it. After the OWASP note on CSV injection. Typed numbers never come here.
std::string guarded(std::string_view utf8);

// units × 10^-scale with '.', no further zeros than `atLeast` decimals ask for.
void appendDecimal(std::string &out, qint64 units, int scale, int atLeast);

} // namespace martlet
