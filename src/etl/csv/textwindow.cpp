// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/textwindow.h"

#include "base/tr.h"
#include "etl/csv/bytescan.h"
#include "etl/csv/csvreader.h"

#include <QIODevice>

#include <algorithm>

namespace martlet {

namespace {
constexpr size_t readSize = 1 << 20;
} // namespace

TextWindow::TextWindow(QIODevice &device, TextDecoding decoding, qint64 offset)
    : m_device(device)
    , m_decoding(std::move(decoding))
    , m_source(ByteScan::padding, '\0')
    , m_sourceOffset(offset)
    , m_text(ByteScan::padding, '\0')
{
}

Result<void> TextWindow::fill()
{
    dropConsumed();
    size_t wanted = std::max(readSize, m_sourceSize); // so that a growing record is not read too often
    if (!m_device.isSequential())                     // a small file needs little memory
        wanted = std::min(wanted, size_t(std::max<qint64>(m_device.bytesAvailable() + 1, 4096)));
    m_source.resize(m_sourceSize + wanted + ByteScan::padding);
    const qint64 got = m_device.read(m_source.data() + m_sourceSize, qint64(wanted));
    if (got < 0)
        return fail(Error::Kind::Disk,
                    Martlet::tr("The file could not be read to its end. Check the disk or the "
                                "network share it lies on, then import it again."),
                    m_device.errorString());
    m_sourceSize += size_t(got);
    m_isAtEnd = got == 0;
    if (isDirect())
        m_end = m_sourceSize;
    else
        convertLines();
    return {};
}

void TextWindow::dropConsumed()
{
    const size_t source = isDirect() ? m_begin : sourceAt(m_begin);
    m_source.erase(0, source);
    m_sourceSize -= source;
    m_sourceOffset += qint64(source);
    if (!isDirect()) {
        m_text.erase(0, m_begin);
        m_converted -= source;
        while (!m_lines.empty() && m_lines.front().text < m_begin)
            m_lines.pop_front();
        for (auto &line : m_lines) {
            line.text -= m_begin;
            line.source -= source;
        }
    }
    m_end -= m_begin;
    m_begin = 0;
}

// Whole lines only, for a character may lie across the end of what was read; a line longer than any record may
// be is cut, and refused by the reader anyway.
void TextWindow::convertLines()
{
    m_text.resize(m_end);
    while (m_converted < m_sourceSize) {
        const std::string_view rest(m_source.data() + m_converted, m_sourceSize - m_converted);
        size_t length = m_decoding.lineEnd(rest);
        if (length == std::string_view::npos) {
            if (!m_isAtEnd && rest.size() < 2 * size_t(CsvReader::maxRecordBytes))
                break;
            length = m_isAtEnd ? rest.size() : rest.size() - rest.size() % size_t(m_decoding.unitSize());
        }
        m_lines.push_back({m_text.size(), m_converted});
        m_decoding.decodeLine(rest.substr(0, length), m_text);
        m_converted += length;
    }
    m_end = m_text.size();
    m_text.resize(m_end + ByteScan::padding);
}

size_t TextWindow::sourceAt(size_t text) const
{
    if (text == m_end)
        return m_converted;
    const auto line =
        std::lower_bound(m_lines.begin(), m_lines.end(), text,
                         [](const LineStart &start, size_t wanted) { return start.text < wanted; });
    return line == m_lines.end() ? m_converted : line->source;
}

qint64 TextWindow::offset()
{
    return m_sourceOffset + qint64(isDirect() ? m_begin : sourceAt(m_begin));
}

std::string_view TextWindow::source(size_t bytes, size_t lineEnd)
{
    if (isDirect())
        return {begin(), bytes};
    const size_t from = sourceAt(m_begin);
    const size_t to = sourceAt(m_begin + bytes + lineEnd) - lineEnd * size_t(m_decoding.unitSize());
    return {m_source.data() + from, to - from};
}

} // namespace martlet
