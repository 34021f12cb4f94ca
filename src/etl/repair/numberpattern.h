// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

namespace martlet {

// A way to write numbers, shown by how 1234.5 is written in it: "1.234,50", "€1,234.50", "1234,50 %".
QString numberPattern(const NumberFormat &format);
std::optional<NumberFormat> numberFormatFromPattern(QStringView pattern); // nullopt: it is no such number

} // namespace martlet
