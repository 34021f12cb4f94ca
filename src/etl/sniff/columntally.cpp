// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/columntally.h"

#include <algorithm>
#include <limits>

namespace martlet {

namespace {

constexpr qsizetype sampleCount = 5;
constexpr size_t frequentCount = 5;
constexpr size_t keptOfText = 200; // longer texts are told apart by their beginning
constexpr int scale = 6;

// At most keptOfText bytes, of whole characters.
std::string_view beginning(std::string_view text)
{
    if (text.size() <= keptOfText)
        return text;
    size_t end = keptOfText;
    while (end > 0 && (text[end] & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

ColumnTally::ColumnTally(const SniffedColumn &kind, qint64 mostDistinct)
    : m_kind(kind.kind)
    , m_numbers(kind.number, scale, std::numeric_limits<qint64>::max())
    , m_blankWords(kind.blankWords)
    , m_mostDistinct(mostDistinct)
{
    if (!kind.format.isEmpty())
        m_dates = DateFormat::parse(kind.format);
}

std::optional<qint64> ColumnTally::rank(std::string_view text) const
{
    if (m_dates) {
        const auto reading = m_dates->read(text);
        return reading ? std::optional(reading->julianDay * 86'400 + reading->seconds) : std::nullopt;
    }
    qint64 units = 0;
    if (isNumber(m_kind) && m_numbers.read(text, units) == NumberText::Fault::None)
        return units;
    return std::nullopt;
}

void ColumnTally::order(std::string_view text)
{
    const auto its = rank(text);
    const bool isTyped = m_dates || isNumber(m_kind);
    if (isTyped && !its)
        return; // a misfit has no place in the order
    const auto isBefore = [&](std::string_view a, std::optional<qint64> aRank, std::string_view b,
                              std::optional<qint64> bRank) { return isTyped ? *aRank < *bRank : a < b; };
    if (!m_isOrdered || isBefore(text, its, m_smallest, m_smallestRank)) {
        m_smallest = text;
        m_smallestRank = its;
    }
    if (!m_isOrdered || isBefore(m_largest, m_largestRank, text, its)) {
        m_largest = text;
        m_largestRank = its;
    }
    m_isOrdered = true;
}

void ColumnTally::take(std::string_view text)
{
    text = beginning(text);
    if (text.empty() || (!m_blankWords.isEmpty() && text.size() <= 4 && m_blankWords.contains(shown(text))))
        return;
    if (const auto known = m_counts.find(text); known != m_counts.end()) {
        ++known->second; // its place in the order is known, too
        return;
    }
    order(text);
    if (qint64(m_counts.size()) >= m_mostDistinct) {
        m_hasMore = true;
        return;
    }
    m_counts.emplace(text, 1);
    if (m_samples.size() < sampleCount)
        m_samples += shown(text);
}

void ColumnTally::writeTo(SniffedColumn &profile) const
{
    profile.distinct = qint64(m_counts.size());
    profile.hasMoreDistinct = m_hasMore;
    profile.smallest = shown(m_smallest);
    profile.largest = shown(m_largest);
    profile.samples = m_samples;
    std::vector<std::pair<std::string_view, qint64>> all(m_counts.begin(), m_counts.end());
    const auto top = all.begin() + qsizetype(std::min(all.size(), frequentCount));
    std::partial_sort(all.begin(), top, all.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    profile.frequent.clear();
    for (auto entry = all.begin(); entry != top; ++entry)
        profile.frequent.emplace_back(shown(entry->first), entry->second);
}

} // namespace martlet
