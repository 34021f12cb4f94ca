// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/numbertext.h"

#include "base/decimal.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestNumber = 64;

std::string utf8(char16_t letter)
{
    return letter == 0 ? std::string() : QString(QChar(letter)).toStdString();
}

bool isAsciiDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool takeStart(std::string_view &text, std::string_view part)
{
    if (part.empty() || !text.starts_with(part))
        return false;
    text.remove_prefix(part.size());
    return true;
}

bool takeEnd(std::string_view &text, std::string_view part)
{
    if (part.empty() || !text.ends_with(part))
        return false;
    text.remove_suffix(part.size());
    return true;
}

void trimBlanks(std::string_view &text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
}

// "-1234.5", at most 18 digits with those the scale adds; false: something else, to be looked at again.
bool readPlain(std::string_view text, int scale, qint64 &units)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > size_t(18 - scale) || !isAsciiDigit(text.front()) ||
        !isAsciiDigit(text.back()))
        return false;
    qint64 value = 0;
    int decimals = -1;
    for (const char byte : text) {
        if (isAsciiDigit(byte)) {
            value = value * 10 + (byte - '0');
            decimals += decimals >= 0 ? 1 : 0;
        } else if (byte == '.' && decimals < 0) {
            decimals = 0;
        } else {
            return false;
        }
    }
    if (decimals > scale)
        return false;
    for (int place = decimals < 0 ? 0 : decimals; place < scale; ++place)
        value *= 10;
    units = isNegative ? -value : value;
    return true;
}

} // namespace

NumberText::NumberText(const NumberFormat &format, int scale, qint64 largest)
    : m_format(format)
    , m_symbol(format.symbol.toStdString())
    , m_group(utf8(format.group))
    , m_decimal(utf8(format.decimal))
    , m_scale(scale)
    , m_largest(largest)
    , m_isPlain(format.decimal == u'.' && format.group == 0 && !format.percent)
{
    m_format.percent = format.percent && scale >= 2; // whole numbers are no percentages
}

NumberText::Fault NumberText::read(std::string_view text, qint64 &units) const
{
    const bool isRead = m_isPlain && readPlain(text, m_scale, units);
    const auto fault = isRead ? Fault::None : readFormatted(text, units);
    if (fault == Fault::None && (units > m_largest || units < -m_largest))
        return Fault::TooLarge;
    return fault;
}

NumberText::Fault NumberText::readFormatted(std::string_view text, qint64 &units) const
{
    bool isNegative = false;
    if (text.size() > longestNumber || !takeWrapping(text, isNegative))
        return Fault::NotANumber;
    std::string_view whole = text;
    std::string_view decimals;
    const auto point = m_decimal.empty() ? std::string_view::npos : text.find(m_decimal);
    if (point != std::string_view::npos) {
        whole = text.substr(0, point);
        decimals = text.substr(point + m_decimal.size());
    }
    if (m_format.trimPointZero && decimals == "0")
        decimals = {};
    else if (point != std::string_view::npos && (decimals.empty() || whole.empty()))
        return Fault::NotANumber;
    char plain[longestNumber + 2];
    char *out = plain;
    if (!plainDigits(whole, out))
        return Fault::NotANumber;
    *out++ = '.';
    for (const char byte : decimals) {
        if (!isAsciiDigit(byte))
            return Fault::NotANumber;
        *out++ = byte;
    }
    if (!decimals.empty() && m_scale == 0)
        return Fault::TooPrecise;
    // A percentage is read in hundredths of the unit, exactly: two decimals fewer.
    const int scale = m_format.percent ? m_scale - 2 : m_scale;
    const auto read = decimal::parse({plain, size_t(out - plain)}, scale);
    if (!read) {
        size_t kept = decimals.size();
        while (kept > 0 && decimals[kept - 1] == '0')
            --kept;
        return int(kept) > scale ? Fault::TooPrecise : Fault::TooLarge;
    }
    units = isNegative ? -*read : *read;
    return Fault::None;
}

bool NumberText::takeWrapping(std::string_view &text, bool &isNegative) const
{
    if (m_format.parentheses && text.size() > 2 && text.front() == '(' && text.back() == ')') {
        isNegative = true;
        text = text.substr(1, text.size() - 2);
    }
    bool hasSymbol = takeStart(text, m_symbol);
    trimBlanks(text);
    if (text.starts_with('-') || text.starts_with('+')) {
        if (isNegative)
            return false;
        isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (!hasSymbol)
        hasSymbol = takeStart(text, m_symbol);
    trimBlanks(text);
    if (m_format.percent)
        takeEnd(text, "%");
    else if (!hasSymbol)
        takeEnd(text, m_symbol);
    trimBlanks(text);
    return !text.empty();
}

bool NumberText::plainDigits(std::string_view text, char *&out) const
{
    if (text.empty())
        return false;
    const bool isGrouped = !m_group.empty() && text.find(m_group) != std::string_view::npos;
    size_t sinceGroup = 0;
    size_t groups = 0;
    while (!text.empty()) {
        if (isAsciiDigit(text.front())) {
            *out++ = text.front();
            text.remove_prefix(1);
            ++sinceGroup;
            continue;
        }
        if (!takeStart(text, m_group))
            return false;
        const bool isFirst = groups++ == 0;
        if (isFirst ? sinceGroup < 1 || sinceGroup > 3 : sinceGroup != 3)
            return false;
        sinceGroup = 0;
    }
    return !isGrouped || sinceGroup == 3;
}

QString NumberText::example() const
{
    QString text = m_format.group == 0 ? u"1234"_s : u"1"_s + QChar(m_format.group) + u"234"_s;
    if (m_scale > 0)
        text += QChar(m_format.decimal) + u"50"_s;
    if (m_format.percent)
        text += u" %"_s;
    return m_format.symbol.isEmpty() ? text : m_format.symbol + text;
}

} // namespace martlet
