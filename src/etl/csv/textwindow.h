// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/csv/textdecoding.h"

#include <deque>
#include <string>

class QIODevice;

namespace martlet {

// The part of a file that is being read: source bytes, and the same as text that can be split at ASCII bytes.
// For UTF-8 and one-byte encodings that is the source itself; else its conversion, with the source offset of
// each line.
class TextWindow final
{
public:
    // `offset`: where the device stands.
    TextWindow(QIODevice &device, TextDecoding decoding, qint64 offset);

    const char *begin() const { return text().data() + m_begin; }
    const char *end() const { return text().data() + m_end; } // followed by ByteScan::padding readable bytes
    bool isAtEnd() const { return m_isAtEnd; }                // of the file: end() will not move
    // Gets more text behind end(); moves begin(). An Error is the device's.
    [[nodiscard]] Result<void> fill();
    void consume(size_t bytes) { m_begin += bytes; } // up to the start of a line

    qint64 offset(); // in the file, of begin()
    // The file's bytes of a record: `bytes` of text from begin(), followed by a line end of `lineEnd`
    // characters.
    std::string_view source(size_t bytes, size_t lineEnd);
    const TextDecoding &decoding() const { return m_decoding; }

private:
    struct LineStart
    {
        size_t text;   // in m_text
        size_t source; // in m_source
    };

    bool isDirect() const { return m_decoding.isUtf8() || m_decoding.isOneByte(); }
    const std::string &text() const { return isDirect() ? m_source : m_text; }
    size_t sourceAt(size_t text) const;
    void dropConsumed();
    void convertLines();

    QIODevice &m_device;
    TextDecoding m_decoding;
    std::string m_source; // padded when direct
    size_t m_sourceSize = 0;
    size_t m_converted = 0; // of m_source
    qint64 m_sourceOffset;  // of m_source in the file
    std::string m_text;     // padded
    std::deque<LineStart> m_lines;
    size_t m_begin = 0; // in text()
    size_t m_end = 0;
    bool m_isAtEnd = false;
};

} // namespace martlet
