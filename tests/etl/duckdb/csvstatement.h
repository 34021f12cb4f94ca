// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

// A file that a statement of DuckDB reads, and how.
struct CsvSource
{
    QString pattern;                     // below data/csv: "error/mismatch/bad*.csv"
    QMap<QString, QString> options = {}; // "delim" → ";", as written when they are lists
    bool isSniffed = false;              // sniff_csv: not its rows, but what it is

    bool isOn(const QString &option, bool byDefault = false) const;
    QString text(const QString &option) const { return options.value(option); }
};

// What a statement does with delimited files and with tables that were filled from them; of all SQL, what
// DuckDB's cases for CSV need.
struct CsvStatement
{
    std::vector<CsvSource> sources; // more than one: joined
    QString from;                   // else a table
    QStringList items;              // of the select list; empty: all columns
    QString into;                   // a table that gets the rows
    bool creates = false;           // it is made for them
    QStringList declared;           // its columns, "a INTEGER"
    QString emptied;                // a table that loses its rows or goes

    static CsvStatement of(const QString &sql);
};

} // namespace martlet
