// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/numberpattern.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString numberPattern(const NumberFormat &format)
{
    QString text = u"1"_s;
    if (format.group != 0)
        text += QChar(format.group);
    text += u"234"_s + QChar(format.decimal) + u"50"_s;
    if (format.percent)
        return text + u" %"_s;
    return format.symbol + text;
}

std::optional<NumberFormat> numberFormatFromPattern(QStringView pattern)
{
    NumberFormat format;
    const auto one = pattern.indexOf(u'1');
    const auto thousands = pattern.indexOf(u"234", one + 1);
    const auto decimals = pattern.indexOf(u"50", thousands + 3);
    const bool isNumber =
        one >= 0 && (thousands == one + 1 || thousands == one + 2) && decimals == thousands + 4;
    if (!isNumber)
        return std::nullopt;
    if (thousands == one + 2)
        format.group = pattern[one + 1].unicode();
    format.decimal = pattern[decimals - 1].unicode();
    const auto before = pattern.left(one).trimmed();
    const auto behind = pattern.mid(decimals + 2).trimmed();
    const bool isWhole = format.group != format.decimal && (before.isEmpty() || behind.isEmpty());
    if (!isWhole)
        return std::nullopt;
    format.percent = behind == u"%";
    if (!format.percent)
        format.symbol = (before.isEmpty() ? behind : before).toString();
    return format;
}

} // namespace martlet
