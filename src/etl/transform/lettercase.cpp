// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/transform/lettercase.h"

#include <QChar>

namespace martlet {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

// Reads the code point `text` begins with and drops it. The text is valid UTF-8.
char32_t takeCodePoint(std::string_view &text)
{
    const auto byte = [&](size_t at) { return char32_t(static_cast<unsigned char>(text[at])); };
    const char32_t first = byte(0);
    const size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    constexpr char32_t payload[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t point = first & payload[size];
    for (size_t at = 1; at < size; ++at)
        point = point << 6 | (byte(at) & 0x3F);
    text.remove_prefix(size);
    return point;
}

void appendCodePoint(char32_t point, std::string &out)
{
    const auto rest = [&](int shift) { out += char(0x80 | (point >> shift & 0x3F)); };
    if (point < 0x80) {
        out += char(point);
    } else if (point < 0x800) {
        out += char(0xC0 | point >> 6);
        rest(0);
    } else if (point < 0x10000) {
        out += char(0xE0 | point >> 12);
        rest(6);
        rest(0);
    } else {
        out += char(0xF0 | point >> 18);
        rest(12);
        rest(6);
        rest(0);
    }
}

// Bytes of the blank that `text` begins with; 0: it begins with none.
size_t blankAt(std::string_view text)
{
    if (text.empty())
        return 0;
    const char byte = text.front();
    if (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r')
        return 1;
    return text.starts_with(noBreakSpace) ? noBreakSpace.size() : 0;
}

char32_t mapped(char32_t point, step::Case to, bool startsWord)
{
    switch (to) {
    case step::Case::Upper:
        return QChar::toUpper(point);
    case step::Case::Lower:
        return QChar::toLower(point);
    case step::Case::Title:
        break;
    }
    return startsWord ? QChar::toTitleCase(point) : QChar::toLower(point);
}

} // namespace

void changeCase(std::string_view text, step::Case to, std::string &out)
{
    out.clear();
    bool startsWord = true;
    while (!text.empty()) {
        const char32_t point = takeCodePoint(text);
        appendCodePoint(mapped(point, to, startsWord), out);
        startsWord = !QChar::isLetterOrNumber(point) && point != U'\'' && point != U'’';
    }
}

void collapseBlanks(std::string_view text, std::string &out)
{
    out.clear();
    bool wasBlank = false;
    while (!text.empty()) {
        if (const size_t blank = blankAt(text)) {
            if (!wasBlank)
                out += ' ';
            wasBlank = true;
            text.remove_prefix(blank);
            continue;
        }
        wasBlank = false;
        out += text.front();
        text.remove_prefix(1);
    }
}

std::string_view trimmedBlanks(std::string_view text)
{
    while (const size_t blank = blankAt(text))
        text.remove_prefix(blank);
    while (!text.empty()) {
        const size_t wide = text.ends_with(noBreakSpace) ? noBreakSpace.size() : 1;
        if (blankAt(text.substr(text.size() - wide)) == 0)
            break;
        text.remove_suffix(wide);
    }
    return text;
}

std::string_view firstCharacters(std::string_view text, qsizetype length)
{
    size_t at = 0;
    for (; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        if (begins && length-- == 0)
            break;
    }
    return text.substr(0, at);
}

} // namespace martlet
