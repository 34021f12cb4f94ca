// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sheet.h"

namespace martlet {

// Writes a sheet as XLSX at `path` in constant memory: native numbers and dates, frozen bold titles, a bold
// totals row. More rows than a worksheet holds go on in further ones. What XLSX cannot hold (a text over 32,767
// characters, a number that is none) is an Error, never a missing cell; numbers over 15 digits are written as
// text.
[[nodiscard]] Result<void> writeWorkbook(const Sheet &sheet, const QString &path, std::stop_token stop = {},
                                         Progress progress = {});

} // namespace martlet
