// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace martlet {

// How a delimited text file is punctuated. All texts are UTF-8 bytes, whatever the file's own encoding is.
struct CsvDialect
{
    enum class Newline { Any, Lf, CrLf, Cr }; // Any: all three, also mixed in one file

    QByteArray delimiter = ","; // one or more bytes
    QByteArray quote = "\"";    // one byte, or empty: no quoting
    QByteArray escape = "\"";   // one byte; equal to the quote: a doubled quote is a quote
    QByteArray comment;         // a line beginning with it is skipped and counted; empty: none
    Newline newline = Newline::Any;
    bool skipBlankLines = true; // they are counted; false: a record with one empty field
    int skipLines = 0;          // physical lines before the header or the first record, counted as comments
    int footerLines = 0;        // the last lines of the file, without blank ones, counted as comments
    bool repeatsHeader = false; // the header's line may come again, as in joined files; counted as a comment

    bool operator==(const CsvDialect &) const = default;
};

} // namespace martlet
