// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/celltext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        return true;
    static constexpr std::array<std::string_view, 4> wide = {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
                                                             "\xef\xbc\xa0"};
    return std::ranges::any_of(wide, [&](std::string_view sign) { return text.starts_with(sign); });
}

bool separates(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r';
}

} // namespace

QString headingOf(const Sheet &sheet, int column)
{
    const bool known = size_t(column) < sheet.columns.size();
    const QString title = known ? sheet.columns[size_t(column)].title : QString();
    const QString heading = title.isEmpty() ? sheet.rows->column(column).name : title;
    const bool needsUnit = known && sheet.columns[size_t(column)].percent && !heading.contains(u'%');
    return needsUnit ? heading + u" %"_s : heading;
}

int shownDecimals(const Sheet &sheet, int column)
{
    if (size_t(column) < sheet.columns.size() && sheet.columns[size_t(column)].decimals >= 0)
        return sheet.columns[size_t(column)].decimals;
    const ResultColumn &given = sheet.rows->column(column);
    return given.type == ColumnType::Money ? 2 : given.type == ColumnType::Number ? given.scale : 0;
}

int scaleOf(const ResultColumn &column)
{
    switch (column.type) {
    case ColumnType::Money:
        return Money::scale;
    case ColumnType::Quantity:
        return Quantity::scale;
    case ColumnType::Number:
        return column.scale;
    default:
        return 0;
    }
}

std::string guarded(std::string_view utf8)
{
    std::string text;
    const size_t lead = std::min(utf8.find_first_not_of(' '), utf8.size());
    if (startsFormula(utf8.substr(lead)))
        text += '\'';
    for (size_t i = 0; i < utf8.size(); ++i) {
        text += utf8[i];
        if (separates(utf8[i]) && i + 1 < utf8.size() && !separates(utf8[i + 1]) &&
            startsFormula(utf8.substr(i + 1)))
            text += '\'';
    }
    return text;
}

void appendDecimal(std::string &out, qint64 units, int scale, int atLeast)
{
    char digits[24];
    const bool negative = units < 0;
    const quint64 size = negative ? 0 - quint64(units) : quint64(units);
    const char *end = std::to_chars(digits, digits + sizeof digits, size).ptr;
    std::string_view all(digits, size_t(end - digits));
    if (negative)
        out += '-';
    const size_t places = size_t(scale);
    if (all.size() <= places)
        out += '0';
    else
        out += all.substr(0, all.size() - places);
    std::string_view decimals = all.size() <= places ? all : all.substr(all.size() - places);
    const size_t zeros = places - decimals.size(); // behind the point, before the first digit
    while (!decimals.empty() && decimals.back() == '0' && zeros + decimals.size() > size_t(atLeast))
        decimals.remove_suffix(1);
    const bool any = !decimals.empty() || (atLeast > 0 && scale > 0);
    if (!any)
        return;
    out += '.';
    out.append(decimals.empty() ? std::min(zeros, size_t(atLeast)) : zeros, '0');
    out += decimals;
}

} // namespace martlet
