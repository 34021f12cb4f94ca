// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/tablestudy.h"

#include <algorithm>

namespace martlet {

namespace {

constexpr qint64 mostTexts = 2'000'000; // of all columns together

bool isSameKind(const SniffedColumn &a, const SniffedColumn &b)
{
    return a.kind == b.kind && a.format == b.format && a.number == b.number && a.blankWords == b.blankWords;
}

} // namespace

std::string_view stripped(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

TableStudy::TableStudy(QStringList names)
    : m_names(std::move(names))
    , m_evidence(size_t(m_names.size()))
{
}

void TableStudy::expect(const std::vector<SniffedColumn> &kinds)
{
    const auto each = std::clamp<qint64>(mostTexts / std::max<qint64>(qint64(kinds.size()), 1), 100,
                                         SniffedColumn::mostDistinct);
    m_expected = kinds;
    m_tallies.clear();
    for (const auto &kind : kinds)
        m_tallies.emplace_back(kind, each);
}

void TableStudy::take(std::span<const std::string_view> fields, qint64 line)
{
    ++m_rows;
    for (size_t column = 0; column < m_evidence.size() && column < fields.size(); ++column) {
        const auto text = stripped(fields[column]);
        m_evidence[column].take(text, line);
        if (!m_tallies.empty())
            m_tallies[column].take(text);
    }
}

bool TableStudy::agreesWith(const std::vector<SniffedColumn> &kinds) const
{
    return std::equal(kinds.begin(), kinds.end(), m_expected.begin(), m_expected.end(), isSameKind);
}

TypeGuesses TableStudy::conclude(const SniffOptions &options) const
{
    auto guesses = guessTypes(m_names, m_evidence, options);
    for (size_t column = 0; column < m_tallies.size(); ++column)
        m_tallies[column].writeTo(guesses.columns[column]);
    return guesses;
}

} // namespace martlet
