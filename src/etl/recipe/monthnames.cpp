// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/monthnames.h"

#include <span>

namespace martlet {

namespace {

struct MonthName
{
    std::string_view text; // in small letters
    int month;
};

// A name that begins with another one stands before it.
constexpr MonthName shortNames[] = {
    {"janv", 1}, {"jan", 1},  {"ene", 1},  {"févr", 2}, {"feb", 2},  {"mars", 3}, {"mär", 3},  {"mar", 3},
    {"avr", 4},  {"apr", 4},  {"abr", 4},  {"mai", 5},  {"may", 5},  {"juin", 6}, {"jun", 6},  {"juil", 7},
    {"jul", 7},  {"août", 8}, {"aug", 8},  {"ago", 8},  {"sept", 9}, {"sep", 9},  {"okt", 10}, {"oct", 10},
    {"nov", 11}, {"déc", 12}, {"dez", 12}, {"dec", 12}, {"dic", 12},
};

constexpr MonthName longNames[] = {
    {"january", 1},   {"januar", 1},     {"janvier", 1},    {"enero", 1},      {"february", 2},
    {"februar", 2},   {"février", 2},    {"febrero", 2},    {"march", 3},      {"marzo", 3},
    {"mars", 3},      {"märz", 3},       {"april", 4},      {"avril", 4},      {"abril", 4},
    {"mayo", 5},      {"may", 5},        {"mai", 5},        {"june", 6},       {"junio", 6},
    {"juni", 6},      {"juin", 6},       {"july", 7},       {"julio", 7},      {"juli", 7},
    {"juillet", 7},   {"august", 8},     {"agosto", 8},     {"août", 8},       {"september", 9},
    {"septembre", 9}, {"septiembre", 9}, {"october", 10},   {"oktober", 10},   {"octobre", 10},
    {"octubre", 10},  {"november", 11},  {"novembre", 11},  {"noviembre", 11}, {"december", 12},
    {"dezember", 12}, {"décembre", 12},  {"diciembre", 12},
};

// ASCII and the accented capitals of these languages, which UTF-8 writes as 0xC3 and a byte of its own.
char inSmallLetters(char before, char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    const bool isCapital = (byte >= 'A' && byte <= 'Z') || (before == '\xC3' && code >= 0x80 && code <= 0x9E);
    return isCapital ? static_cast<char>(code | 0x20) : byte;
}

bool startsWith(std::string_view text, std::string_view name)
{
    if (text.size() < name.size())
        return false;
    for (size_t at = 0; at < name.size(); ++at)
        if (inSmallLetters(at == 0 ? '\0' : text[at - 1], text[at]) != name[at])
            return false;
    return true;
}

MonthAtStart find(std::span<const MonthName> names, std::string_view text)
{
    for (const auto &name : names)
        if (startsWith(text, name.text))
            return {name.month, name.text.size()};
    return {};
}

} // namespace

MonthAtStart shortMonthAt(std::string_view text)
{
    auto found = find(shortNames, text);
    if (found.month != 0 && text.substr(found.size).starts_with('.'))
        ++found.size;
    return found;
}

MonthAtStart longMonthAt(std::string_view text)
{
    return find(longNames, text);
}

} // namespace martlet
