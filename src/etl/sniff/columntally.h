// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/dateformat.h"
#include "etl/sniff/sniffed.h"
#include "etl/validate/numbertext.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace martlet {

// Counts the values of one column whose kind is known: how many differ, which are frequent, the smallest and
// the largest in the order of the kind. Bounded memory: from `mostDistinct` different texts on, new ones are
// not counted apart. One thread.
class ColumnTally final
{
public:
    ColumnTally(const SniffedColumn &kind, qint64 mostDistinct);

    void take(std::string_view text); // without blanks around it; empty: blank
    void writeTo(SniffedColumn &profile) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::optional<qint64> rank(std::string_view text) const; // in the order of the kind; none: by its bytes
    void order(std::string_view text);

    CellKind m_kind;
    NumberText m_numbers;
    std::optional<DateFormat> m_dates;
    QStringList m_blankWords;
    qint64 m_mostDistinct;
    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_counts;
    bool m_hasMore = false;
    QStringList m_samples;
    std::string m_smallest, m_largest;
    std::optional<qint64> m_smallestRank, m_largestRank;
    bool m_isOrdered = false;
};

} // namespace martlet
