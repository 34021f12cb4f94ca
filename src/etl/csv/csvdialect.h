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

    bool operator==(const CsvDialect &) const = default;
};

} // namespace martlet
