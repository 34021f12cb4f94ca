// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/numbershape.h"

#include "etl/csv/ascii.h"

namespace martlet {

namespace {

using namespace std::string_view_literals;

constexpr size_t mostNumberBytes = 64;
constexpr int mostSeparators = 8;

constexpr std::pair<std::string_view, char16_t> separators[] = {
    {"."sv, u'.'},
    {","sv, u','},
    {" "sv, u' '},
    {"'"sv, u'\''},
    {"’"sv, u'\u2019'},
    {"\xC2\xA0"sv, u'\u00A0'},
    {"\xE2\x80\xAF"sv, u'\u202F'},
};

// A sign that begins with another one stands before it.
constexpr std::string_view symbols[] = {
    "R$"sv,  "US$"sv, "C$"sv,  "A$"sv,  "$"sv,   "€"sv,   "£"sv,   "¥"sv,   "₹"sv,   "₽"sv,
    "₺"sv,   "₩"sv,   "EUR"sv, "USD"sv, "GBP"sv, "CHF"sv, "JPY"sv, "SEK"sv, "NOK"sv, "DKK"sv,
    "PLN"sv, "CAD"sv, "AUD"sv, "kr."sv, "kr"sv,  "zł"sv,  "Kč"sv,  "Ft"sv,  "Fr."sv,
};

std::string_view blankAtStart(std::string_view text)
{
    for (const auto blank : {" "sv, "\xC2\xA0"sv, "\xE2\x80\xAF"sv})
        if (text.starts_with(blank))
            return blank;
    return {};
}

void skipBlanks(std::string_view &text)
{
    for (auto blank = blankAtStart(text); !blank.empty(); blank = blankAtStart(text))
        text.remove_prefix(blank.size());
}

bool takeSymbol(std::string_view &text, NumberShape &shape)
{
    if (!shape.symbol.empty())
        return false;
    for (const auto symbol : symbols) {
        if (!text.starts_with(symbol))
            continue;
        shape.symbol = symbol;
        text.remove_prefix(symbol.size());
        return true;
    }
    return false;
}

// The digits between separators.
struct Groups
{
    std::array<int, mostSeparators + 1> digits = {};
    std::array<char16_t, mostSeparators> separator = {};
    int count = 0; // of separators
};

bool takeSeparator(std::string_view &text, Groups &groups)
{
    for (const auto &[bytes, letter] : separators) {
        if (!text.starts_with(bytes) || text.size() == bytes.size() || !isDigit(text[bytes.size()]))
            continue;
        if (groups.count == mostSeparators)
            return false;
        groups.separator[size_t(groups.count++)] = letter;
        text.remove_prefix(bytes.size());
        return true;
    }
    return false;
}

bool takeDigits(std::string_view &text, NumberShape &shape, Groups &groups)
{
    if (text.empty() || !isDigit(text.front()))
        return false;
    shape.isCode = text.size() > 1 && text[0] == '0' && isDigit(text[1]);
    do {
        while (!text.empty() && isDigit(text.front())) {
            ++groups.digits[size_t(groups.count)];
            ++shape.digits;
            shape.endsInPointZero = text.front() == '0';
            text.remove_prefix(1);
        }
    } while (takeSeparator(text, groups));
    shape.hasSeparator = groups.count > 0;
    shape.lastDigits = groups.count > 0 ? groups.digits[size_t(groups.count)] : 0;
    shape.endsInPointZero = shape.endsInPointZero && shape.lastDigits == 1;
    return true;
}

// Groups of three behind one to three digits, of which the first is no zero: 0,125 is no 125.
bool isGrouped(const NumberStyle &style, const Groups &groups, int count, bool beginsWithZero)
{
    for (int at = 0; at < count; ++at)
        if (groups.separator[size_t(at)] != style.group || groups.digits[size_t(at + 1)] != 3)
            return false;
    return count == 0 || (groups.digits[0] <= 3 && !beginsWithZero);
}

void readStyles(const Groups &groups, bool beginsWithZero, NumberShape &shape)
{
    shape.styles = shape.whole = groups.count == 0 ? allStyles : 0;
    for (size_t index = 0; groups.count > 0 && index < numberStyles.size(); ++index) {
        const auto &style = numberStyles[index];
        const bool hasDecimals = groups.separator[size_t(groups.count - 1)] == style.decimal;
        if (!isGrouped(style, groups, groups.count - (hasDecimals ? 1 : 0), beginsWithZero))
            continue;
        shape.styles |= 1U << index;
        shape.whole |= hasDecimals ? 0 : 1U << index;
    }
}

} // namespace

// The order of what stands around the digits is that of NumberText.
std::optional<NumberShape> numberShape(std::string_view text)
{
    NumberShape shape;
    if (text.empty() || text.size() > mostNumberBytes)
        return std::nullopt;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        shape.parentheses = true;
        text = text.substr(1, text.size() - 2);
    }
    takeSymbol(text, shape);
    skipBlanks(text);
    const bool isSigned = text.starts_with('-') || text.starts_with('+');
    if (isSigned && shape.parentheses)
        return std::nullopt;
    if (isSigned)
        text.remove_prefix(1);
    takeSymbol(text, shape);
    skipBlanks(text);
    Groups groups;
    const bool beginsWithZero = text.starts_with('0');
    if (!takeDigits(text, shape, groups))
        return std::nullopt;
    skipBlanks(text);
    if (text.starts_with('%')) {
        shape.percent = true;
        text.remove_prefix(1);
    } else {
        takeSymbol(text, shape);
    }
    skipBlanks(text);
    readStyles(groups, beginsWithZero, shape);
    if (!text.empty() || shape.styles == 0)
        return std::nullopt;
    return shape;
}

} // namespace martlet
