// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace martlet {

// What is wrong with a record before anybody looks at its values.
enum class RowFault {
    None,
    Ragged,            // not as many fields as the header
    BadBytes,          // bytes that are no text in the file's encoding
    NulByte,           // U+0000, which no database text can hold
    TextAfterQuote,    // "abc"def
    UnterminatedQuote, // the quote that opens at faultLine, faultColumn is never closed
    FieldTooLong,      // over 1 MiB
    RecordTooLong,     // over 10,000 physical lines or 16 MiB
    TooManyColumns     // over 10,000
};

// One record as it stands in the file. All views are UTF-8 (raw: the file's own bytes) and live until the
// reader's next call. `fields` may be incomplete when there is a fault.
struct RawRow
{
    qint64 line = 0;      // physical line where the record starts, 1-based
    qint64 lineCount = 0; // physical lines it spans
    qint64 offset = 0;    // of its first byte in the file
    std::string_view raw; // without the line end, as the file has it
    std::span<const std::string_view> fields;
    RowFault fault = RowFault::None;
    qint64 faultLine = 0; // physical line of the fault
    int faultColumn = 0;  // field, 0-based
};

} // namespace martlet
