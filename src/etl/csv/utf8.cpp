// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/utf8.h"

#include <QString>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

unsigned byteAt(std::string_view text, size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

// Length of the well-formed sequence at `at` (Unicode Standard, table 3-7), 0 when there is none.
size_t sequenceAt(std::string_view text, size_t at)
{
    const unsigned lead = byteAt(text, at);
    if (lead < 0x80)
        return 1;
    const auto continues = [&](size_t place, unsigned low = 0x80, unsigned high = 0xBF) {
        const unsigned byte = byteAt(text, at + place);
        return byte >= low && byte <= high;
    };
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

size_t utf8ErrorAt(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        const size_t length = sequenceAt(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

qsizetype utf8Length(std::string_view text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
}

QString printable(std::string_view text, qsizetype limit)
{
    QString shown;
    qsizetype characters = 0;
    for (size_t at = 0; at < text.size(); ++characters) {
        if (characters == limit)
            return shown + u'…';
        const size_t length = sequenceAt(text, at);
        const unsigned lead = byteAt(text, at);
        if (length == 0 || lead < 0x20 || lead == 0x7F)
            shown += u"\\x%1"_s.arg(lead, 2, 16, QLatin1Char('0'));
        else
            shown += QString::fromUtf8(text.data() + at, qsizetype(length));
        at += std::max<size_t>(length, 1);
    }
    return shown;
}

} // namespace martlet
