// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/outputfile.h"
#include "exports/sheet.h"

namespace martlet {

// An Excel workbook with typed cells, row by row in constant memory: never a formula, no link, the same bytes
// of numbers under every locale. More than 1,048,575 rows go on to further sheets; whole numbers of more than
// 15 digits become text; a text of more than 32,767 characters and a number that is none are refused with a
// sentence.
[[nodiscard]] Result<void> writeXlsx(const Sheet &sheet, OutputFile &file, std::stop_token stop,
                                     Progress &progress);

} // namespace martlet
