// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/recordscan.h"

#include "etl/csv/csvreader.h"

#include <cstring>

namespace martlet {

namespace {

// The bytes that can end an unquoted field; a byte that is not needed repeats the delimiter's.
ByteScan fieldEnds(const CsvDialect &dialect)
{
    const char delimiter = dialect.delimiter.at(0);
    switch (dialect.newline) {
    case CsvDialect::Newline::Lf:
        return {delimiter, '\n', delimiter};
    case CsvDialect::Newline::Cr:
    case CsvDialect::Newline::CrLf:
        return {delimiter, '\r', delimiter};
    case CsvDialect::Newline::Any:
        break;
    }
    return {delimiter, '\n', '\r'};
}

} // namespace

RecordScan::RecordScan(const CsvDialect &dialect)
    : m_dialect(dialect)
    , m_quote(dialect.quote.isEmpty() ? '\0' : dialect.quote.at(0))
    , m_escape(dialect.escape.isEmpty() ? m_quote : dialect.escape.at(0))
    , m_ends(fieldEnds(dialect))
{
}

bool RecordScan::scan(const char *begin, const char *end, bool isLast)
{
    m_begin = m_position = begin;
    m_end = end;
    m_isLast = isLast;
    m_fields.clear();
    m_escaped.clear();
    m_hasQuoted = false;
    m_fault = RowFault::None;
    const bool canQuote = m_quote != '\0';
    auto step = Step::Next;
    while (step == Step::Next)
        step = canQuote && m_position < m_end && *m_position == m_quote ? quoted(m_position)
                                                                        : unquoted(m_position);
    return step == Step::Done;
}

bool RecordScan::scanLine(const char *begin, const char *end, bool isLast)
{
    m_begin = begin;
    m_end = end;
    m_isLast = isLast;
    m_fields.clear();
    m_escaped.clear();
    m_hasQuoted = false;
    m_fault = RowFault::None;
    m_ends.reset();
    const bool isDone = resyncAfter(begin) == Step::Done;
    m_ends.reset();
    return isDone;
}

RecordScan::Step RecordScan::unquoted(const char *from)
{
    for (const char *at = from;; ++at) {
        at = m_ends.next(at, m_end);
        if (at == m_end && !m_isLast)
            return Step::NeedMore;
        const auto step = endOfField(from, at);
        if (step)
            return *step;
    }
}

std::optional<RecordScan::Step> RecordScan::endOfField(const char *from, const char *at)
{
    const auto close = [&] { addField({from, size_t(at - from)}); };
    if (at == m_end) {
        close();
        return finish(at, 0);
    }
    if (*at == m_dialect.delimiter.at(0)) {
        const auto size = m_dialect.delimiter.size();
        if (size > 1 && m_end - at < size && !m_isLast)
            return Step::NeedMore;
        if (isDelimiterAt(at)) {
            close();
            m_position = at + size;
            return Step::Next;
        }
    }
    const int lineEnd = lineEndAt(at);
    if (lineEnd < 0)
        return Step::NeedMore;
    if (lineEnd == 0)
        return std::nullopt;
    close();
    return finish(at, lineEnd);
}

RecordScan::Step RecordScan::quoted(const char *open)
{
    m_hasQuoted = true;
    bool hasEscapes = false;
    const char *close = closingQuote(open + 1, hasEscapes);
    const bool isCapped = m_end - open > CsvReader::maxFieldBytes;
    if (close == nullptr && !m_isLast && !isCapped)
        return Step::NeedMore;
    if (close == nullptr || close - open > CsvReader::maxFieldBytes) {
        setFault(RowFault::UnterminatedQuote, open);
        m_ends.reset(); // goes back
        return resyncAfter(open);
    }
    if (hasEscapes)
        m_escaped.push_back(int(m_fields.size()));
    addField({open + 1, size_t(close - open - 1)});
    return afterQuote(close + 1);
}

// Null when there is none. A quote as the last byte may be the first of two: not yet a closing one.
const char *RecordScan::closingQuote(const char *from, bool &hasEscapes) const
{
    const char *at = from;
    while (at < m_end) {
        if (m_escape == m_quote) {
            at = static_cast<const char *>(std::memchr(at, m_quote, size_t(m_end - at)));
            if (at == nullptr)
                return nullptr;
        } else if (*at == m_escape && at + 1 < m_end) {
            hasEscapes = true;
            at += 2;
            continue;
        } else if (*at != m_quote) {
            ++at;
            continue;
        }
        if (at + 1 == m_end)
            return m_isLast ? at : nullptr;
        if (m_escape != m_quote || at[1] != m_quote)
            return at;
        hasEscapes = true;
        at += 2;
    }
    return nullptr;
}

RecordScan::Step RecordScan::afterQuote(const char *from)
{
    for (const char *at = from;; ++at) {
        if (at == m_end)
            return m_isLast ? finish(at, 0) : Step::NeedMore;
        if (m_end - at < m_dialect.delimiter.size() && !m_isLast)
            return Step::NeedMore;
        if (isDelimiterAt(at)) {
            m_position = at + m_dialect.delimiter.size();
            return Step::Next;
        }
        const int lineEnd = lineEndAt(at);
        if (lineEnd < 0)
            return Step::NeedMore;
        if (lineEnd > 0)
            return finish(at, lineEnd);
        if (*at != ' ' && *at != '\t') {
            setFault(RowFault::TextAfterQuote, at);
            return resyncAfter(at);
        }
    }
}

RecordScan::Step RecordScan::resyncAfter(const char *from)
{
    for (const char *at = from;; ++at) {
        at = m_ends.next(at, m_end);
        if (at == m_end)
            return m_isLast ? finish(at, 0) : Step::NeedMore;
        const int lineEnd = lineEndAt(at);
        if (lineEnd < 0)
            return Step::NeedMore;
        if (lineEnd > 0)
            return finish(at, lineEnd);
    }
}

bool RecordScan::isDelimiterAt(const char *at) const
{
    const auto &delimiter = m_dialect.delimiter;
    return *at == delimiter.at(0) &&
           (delimiter.size() == 1 || (m_end - at >= delimiter.size() &&
                                      std::memcmp(at, delimiter.constData(), size_t(delimiter.size())) == 0));
}

int RecordScan::lineEndAt(const char *at) const
{
    using Newline = CsvDialect::Newline;
    const auto newline = m_dialect.newline;
    if (*at == '\n')
        return newline == Newline::Any || newline == Newline::Lf ? 1 : 0;
    if (*at != '\r' || newline == Newline::Lf)
        return 0;
    if (newline == Newline::Cr)
        return 1;
    if (at + 1 == m_end && !m_isLast)
        return -1;
    if (at + 1 < m_end && at[1] == '\n')
        return 2;
    return newline == Newline::Any ? 1 : 0;
}

void RecordScan::addField(std::string_view text)
{
    if (text.size() > size_t(CsvReader::maxFieldBytes))
        setFault(RowFault::FieldTooLong, text.data());
    if (int(m_fields.size()) < CsvReader::maxColumns)
        m_fields.push_back(text);
    else
        setFault(RowFault::TooManyColumns, text.data());
}

void RecordScan::setFault(RowFault fault, const char *at)
{
    if (m_fault != RowFault::None)
        return;
    m_fault = fault;
    m_faultAt = size_t(at - m_begin);
    m_faultColumn = fault == RowFault::TextAfterQuote ? int(m_fields.size()) - 1 : int(m_fields.size());
}

RecordScan::Step RecordScan::finish(const char *at, int lineEnd)
{
    m_size = size_t(at - m_begin);
    m_lineEnd = size_t(lineEnd);
    return Step::Done;
}

char *RecordScan::unescape(std::string_view text, char *out) const
{
    for (size_t at = 0; at < text.size(); ++at) {
        const bool isPair = text[at] == m_escape && at + 1 < text.size() &&
                            (text[at + 1] == m_quote || text[at + 1] == m_escape);
        if (isPair)
            ++at;
        *out++ = text[at];
    }
    return out;
}

qint64 RecordScan::lineEnds(std::string_view text) const
{
    using Newline = CsvDialect::Newline;
    const char wanted = m_dialect.newline == Newline::Lf || m_dialect.newline == Newline::Any ? '\n' : '\r';
    qint64 count = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] == wanted)
            count += m_dialect.newline != Newline::CrLf || next == '\n' ? 1 : 0;
        else if (text[at] == '\r' && m_dialect.newline == Newline::Any && next != '\n')
            ++count;
    }
    return count;
}

} // namespace martlet
