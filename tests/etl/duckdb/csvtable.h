// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/duckdb/csvstatement.h"

namespace martlet {

// Rows as DuckDB's cases print them: NULL, 2025-12-31, 1.5.
struct CsvTable
{
    QStringList names;
    QStringList types; // of SQL
    std::vector<QStringList> rows;
};

// A record Martlet rejects, as DuckDB names such things: "CAST", "MISSING COLUMNS", "INVALID ENCODING", …
struct CsvReject
{
    qint64 line = 0;
    qint64 byte = 0; // where the line begins, from 1
    QString type;
};

struct CsvReading
{
    CsvTable table;
    std::vector<CsvReject> rejects;
};

// Reads a file as a source says: what the source leaves open is sniffed. `columns` are the columns of the table
// it is meant for, "a INTEGER"; empty: none are given. Failed: what DuckDB can be told and Martlet cannot, or
// what the engine refuses.
[[nodiscard]] Result<CsvReading> readCsv(const QString &path, const CsvSource &source,
                                         const QStringList &columns);

} // namespace martlet
