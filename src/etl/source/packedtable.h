// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <stop_token>

namespace martlet {

// Where a source lies: a file, and within an archive or workbook the name of the table in it.
// "sales.zip/may.csv" is may.csv in sales.zip; "year.xlsx/May" is its sheet May.
struct SourcePlace
{
    QString file;
    QString member = {}; // empty: the only one

    static SourcePlace of(const QString &path);
};

// A table that was packed, as delimited text in a private file.
struct UnpackedTable
{
    std::unique_ptr<QTemporaryFile> file;
    QString name; // as of a file: "may.csv"
};

// nullopt: the file is no .gz, .zip or .xlsx, told by its first bytes, and read as it is. Input errors: several
// tables and none named, a damaged or encrypted archive, one that unpacks beyond reason.
[[nodiscard]] Result<std::optional<UnpackedTable>> unpackedTable(const SourcePlace &place,
                                                                 std::stop_token stop);

} // namespace martlet
