// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace martlet {

// What a byte order mark at the start of a file says.
struct ByteOrderMark
{
    QString encoding;
    qint64 size = 0;
};

// One character encoding, strictly: a byte that is no text in it never becomes U+FFFD or '?', but badByte,
// which is no UTF-8 either, once for each bad byte of the source. The conversions are those of iconv(3). One
// thread.
class TextDecoding final
{
public:
    static constexpr char badByte = '\xFF';

    // "UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-15", "Shift_JIS" …: what the C library knows.
    [[nodiscard]] static Result<TextDecoding> open(const QString &name);
    static std::optional<ByteOrderMark> markAt(std::string_view head); // `head`: the first four bytes, or fewer
    TextDecoding(TextDecoding &&) noexcept;
    TextDecoding &operator=(TextDecoding &&) noexcept;
    ~TextDecoding();

    QString name() const;
    bool isUtf8() const;
    // Every byte is one character, those below 128 are ASCII: a file can be split into fields before decoding.
    bool isOneByte() const;
    int unitSize() const; // bytes of a line feed: 1, 2 or 4

    // Where `text`, as it stands before decode() and behind decodeLine(), stops being text; or its size.
    size_t errorAt(std::string_view text) const;
    // One-byte encodings: writes at most 3 × bytes.size() to `out`, returns the end of what it wrote.
    char *decode(std::string_view bytes, char *out) const;
    // All others: appends the text of whole lines.
    void decodeLine(std::string_view bytes, std::string &out) const;
    // Behind the first line feed or carriage return; npos when there is none.
    size_t lineEnd(std::string_view bytes) const;

private:
    struct State;
    explicit TextDecoding(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace martlet
