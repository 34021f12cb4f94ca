// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sheet.h"

#include <functional>
#include <string_view>

namespace martlet {

// Writes a sheet's titles and rows (totals are not data) as RFC 4180: UTF-8, CRLF, comma, all text quoted,
// numbers with a point, ISO dates, NULL as nothing. Spreadsheet mode puts an apostrophe before text a
// spreadsheet would run as a formula; Exchange mode changes nothing. `sink` receives blocks of about 1 MB.
[[nodiscard]] Result<void> writeCsv(const Sheet &sheet, CsvMode mode,
                                    const std::function<Result<void>(std::string_view)> &sink,
                                    std::stop_token stop = {}, Progress progress = {});

} // namespace martlet
