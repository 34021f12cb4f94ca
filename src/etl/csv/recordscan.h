// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/bytescan.h"
#include "etl/csv/csvdialect.h"
#include "etl/csv/rawrow.h"

#include <optional>
#include <vector>

namespace martlet {

// Finds the end and the fields of one record in text, following RFC 4180 where the dialect does not say
// otherwise. Quotes inside an unquoted field are themselves; blanks between a closing quote and the delimiter
// are dropped.
class RecordScan final
{
public:
    explicit RecordScan(const CsvDialect &dialect);

    // False when the record may go on behind `end`: call again with more text, after memoryChanged(). With
    // `isLast` always true. Text from `end` on: ByteScan::padding readable bytes.
    bool scan(const char *begin, const char *end, bool isLast);
    void memoryChanged() { m_ends.reset(); }
    // The same for one line as it stands, without looking at quotes: comments, and what is skipped.
    bool scanLine(const char *begin, const char *end, bool isLast);
    // Writes at most text.size() bytes; returns the end.
    char *unescape(std::string_view text, char *out) const;
    // Line ends within `text`.
    qint64 lineEnds(std::string_view text) const;

    // Without their quotes; those of escapedFields() still have their escapes.
    const std::vector<std::string_view> &fields() const { return m_fields; }
    const std::vector<int> &escapedFields() const { return m_escaped; }
    bool hasQuotedFields() const { return m_hasQuoted; } // only these hold line ends
    size_t size() const { return m_size; }               // bytes, without the line end
    size_t lineEndSize() const { return m_lineEnd; }     // 0 at the end of the file
    RowFault fault() const { return m_fault; }
    size_t faultAt() const { return m_faultAt; } // byte in the record
    int faultColumn() const { return m_faultColumn; }

private:
    enum class Step { Next, Done, NeedMore };

    Step unquoted(const char *from);
    Step quoted(const char *open);
    Step afterQuote(const char *from);
    std::optional<Step> endOfField(const char *from, const char *at); // none: the field goes on
    Step resyncAfter(const char *from);
    const char *closingQuote(const char *from, bool &hasEscapes) const;
    bool isDelimiterAt(const char *at) const;
    // Size of the line end at `at`, 0 when there is none, -1 when the next byte is needed to tell.
    int lineEndAt(const char *at) const;
    void addField(std::string_view text);
    void setFault(RowFault fault, const char *at);
    Step finish(const char *at, int lineEnd);

    CsvDialect m_dialect;
    char m_quote;
    char m_escape;
    ByteScan m_ends; // of unquoted fields
    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    const char *m_position = nullptr;
    bool m_isLast = false;
    std::vector<std::string_view> m_fields;
    std::vector<int> m_escaped;
    bool m_hasQuoted = false;
    size_t m_size = 0;
    size_t m_lineEnd = 0;
    RowFault m_fault = RowFault::None;
    size_t m_faultAt = 0;
    int m_faultColumn = 0;
};

} // namespace martlet
