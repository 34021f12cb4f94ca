// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/dateformat.h"
#include "etl/recipe/importrecipe.h"
#include "etl/validate/numbertext.h"
#include "etl/validate/typedrow.h"

#include <unordered_map>

namespace martlet {

// What the column of a target asks of every text in it.
struct CellRule
{
    CellKind kind = CellKind::Text;
    int maxLength = 200;
    bool notNegative = false;
    bool isKey = false; // a source key; in a star file an id
    std::span<const char16_t *const> allowed = {};
};

// One column's texts to typed cells. Never allocates while texts are in order.
class CellReader final
{
public:
    // Rules by name, as rejects have them.
    using Fault = const char16_t *;

    CellReader(const ColumnRecipe &column, const CellRule &rule);

    // What is left of a text after trimming, defaults and the words for blank; empty: blank.
    std::string_view strip(std::string_view text) const;
    // `text` is not blank. Null: `cell` is the value, with text views into `text` or the reader; else the
    // broken rule.
    Fault read(std::string_view text, TypedCell &cell) const;
    QString expectation(Fault fault) const; // "a date as yyyy-MM-dd"
    CellKind kind() const { return m_rule.kind; }

private:
    Fault readText(std::string_view text, TypedCell &cell) const;
    Fault readNumber(std::string_view text, TypedCell &cell) const;
    Fault readDated(std::string_view text, TypedCell &cell) const;
    Fault readBoolean(std::string_view text, TypedCell &cell) const;

    CellRule m_rule;
    NumberText m_numbers;
    std::optional<DateFormat> m_dates;
    QString m_format;
    std::unordered_map<std::string, std::string> m_map;
    std::optional<std::string> m_mapOthers;
    std::vector<std::string> m_blanks;
    std::vector<std::string> m_allowed;
    std::string m_default;
    bool m_trims;
    bool m_trimsPointZero;
};

namespace rule {
inline constexpr char16_t required[] = u"REQUIRED";
inline constexpr char16_t number[] = u"NUMBER";
inline constexpr char16_t precision[] = u"PRECISION";
inline constexpr char16_t range[] = u"RANGE";
inline constexpr char16_t negative[] = u"NEGATIVE";
inline constexpr char16_t date[] = u"DATE";
inline constexpr char16_t time[] = u"TIME";
inline constexpr char16_t boolean[] = u"BOOLEAN";
inline constexpr char16_t length[] = u"LENGTH";
inline constexpr char16_t value[] = u"VALUE";
inline constexpr char16_t key[] = u"KEY";
} // namespace rule

} // namespace martlet
