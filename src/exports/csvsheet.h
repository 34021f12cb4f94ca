// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sheet.h"

#include <functional>
#include <string_view>

namespace martlet {

using CsvSink = std::function<Result<void>(std::string_view)>; // receives blocks of some 256 KiB

// CSV after RFC 4180: UTF-8, comma, CRLF, text always in quotes, NULL empty and unquoted, numbers with '.', ISO
// dates. Spreadsheet mode has the titles and the totals, and guards text against formulas. Exchange mode has
// the column names and the rows alone, exact to the byte.
[[nodiscard]] Result<void> writeCsv(const Sheet &sheet, CsvMode mode, const CsvSink &sink, std::stop_token stop,
                                    Progress &progress);

} // namespace martlet
