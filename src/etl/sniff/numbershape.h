// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace martlet {

// A decimal separator and one between thousands; 0: none.
struct NumberStyle
{
    char16_t decimal;
    char16_t group;
};

// The styles a number may be written in; a column's is the one that reads the most of it, and the earlier of
// two equals.
inline constexpr std::array<NumberStyle, 13> numberStyles = {{
    {u'.', 0},
    {u'.', u','},
    {u'.', u' '},
    {u'.', u'\''},
    {u'.', u'\u2019'},
    {u'.', u'\u00A0'},
    {u'.', u'\u202F'},
    {u',', 0},
    {u',', u'.'},
    {u',', u' '},
    {u',', u'\''},
    {u',', u'\u00A0'},
    {u',', u'\u202F'},
}};
inline constexpr unsigned pointStyles = 0b0'0000'0111'1111; // bits of numberStyles
inline constexpr unsigned commaStyles = 0b1'1111'1000'0000;
inline constexpr unsigned allStyles = pointStyles | commaStyles;

// How one text is written, if it is a number.
struct NumberShape
{
    unsigned styles = 0; // bits of numberStyles: those that read it,
    unsigned whole = 0;  // and those by which it has no decimals
    std::string_view symbol = {};
    bool percent = false;
    bool parentheses = false;
    bool isCode = false; // 007: a zero leads
    bool hasSeparator = false;
    bool endsInPointZero = false; // 17850.0
    int digits = 0;
    int lastDigits = 0; // behind the last separator
};

// nullopt: no number, or one that NumberText reads in no style.
std::optional<NumberShape> numberShape(std::string_view text);

} // namespace martlet
