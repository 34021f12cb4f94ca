// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

#include <string>
#include <string_view>
#include <unordered_map>

namespace martlet {

// A regular expression (Perl's, over Unicode) over UTF-8 texts. The last answers are remembered, for a column
// says the same thing again and again; a text that is new costs allocations, one that is remembered none. A
// match that would take more than PCRE's ten million steps is no match. One thread.
class TextPattern final
{
public:
    explicit TextPattern(const QString &pattern);

    static QString fault(const QString &pattern); // a sentence; empty: it can be read
    static int groups(const QString &pattern);

    bool matchesWhole(std::string_view text);
    // Every match replaced; the view lives until the next call.
    std::string_view replaced(std::string_view text, const QString &with);

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template<typename Value>
    using Remembered = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    QRegularExpression m_expression, m_whole;
    Remembered<std::string> m_replaced;
    Remembered<bool> m_matched;
};

} // namespace martlet
