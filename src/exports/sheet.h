// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/resultset.h"

#include <stop_token>
#include <vector>

namespace martlet {

struct SheetColumn
{
    QString title = {};
    int decimals = -1;    // shown decimals of a number; -1: the column's own
    bool percent = false; // the value is in percent, as its title says
};

// A table on its way into a file: the rows on the screen, with titles, formats and what they stand on.
struct Sheet
{
    QString title;
    std::vector<SheetColumn> columns; // one per column of rows
    ResultSetPtr rows;
    std::vector<Value> totals; // empty: none
    // For the manifest: what was asked, by whom, on which data.
    QString sql, user, grain;
    std::vector<std::pair<QString, QString>> parameters;
    qint64 asOfBatch = 0;
};

enum class CsvMode { Spreadsheet, Exchange }; // guarded against formulas, or exact

struct ExportResult
{
    QString path = {};
    QString manifestPath = {}; // <path>.manifest.json
    qint64 rows = 0;
    qint64 bytes = 0;
    QString sha256 = {};
};

struct ExportOptions
{
    CsvMode csv = CsvMode::Spreadsheet;
    bool overwrite = true;
};

// Writes atomically: a 0600 file beside the target, synced, renamed; never a half file under the final name.
// The ending names the format: .csv or .xlsx.
[[nodiscard]] Result<ExportResult> exportSheet(const Sheet &sheet, const QString &path,
                                               const ExportOptions &options, std::stop_token stop,
                                               Progress progress = {});

} // namespace martlet
