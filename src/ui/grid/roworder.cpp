// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/roworder.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace martlet {

namespace {

using Ranks = std::vector<qint64>; // one per row: sorting compares these alone

constexpr qint64 stopEvery = 65536;

// Words become the rank of their distinct value: each is collated once, whatever the number of rows.
Ranks wordRanks(const ResultSet &rows, int column, const QLocale &locale, const std::stop_token &stop)
{
    Ranks ranks(size_t(rows.rowCount()));
    std::unordered_map<std::string_view, qint64> codes;
    std::vector<std::string_view> words;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        if (row % stopEvery == 0 && stop.stop_requested())
            return ranks;
        const auto [found, isNew] = codes.try_emplace(rows.text(row, column), qint64(words.size()));
        if (isNew)
            words.push_back(found->first);
        ranks[size_t(row)] = found->second;
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, qint64>> keys;
    keys.reserve(words.size());
    for (size_t i = 0; i < words.size(); ++i) {
        if (i % size_t(stopEvery) == 0 && stop.stop_requested())
            return ranks;
        const QString word = QString::fromUtf8(words[i].data(), qsizetype(words[i].size()));
        keys.emplace_back(collator.sortKey(word), qint64(i));
    }
    std::sort(keys.begin(), keys.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    Ranks rankOfCode(words.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        const bool same = i > 0 && keys[i].first.compare(keys[i - 1].first) == 0;
        rankOfCode[size_t(keys[i].second)] = same ? rankOfCode[size_t(keys[i - 1].second)] : qint64(i);
    }
    for (qint64 &rank : ranks)
        rank = rankOfCode[size_t(rank)];
    return ranks;
}

// Doubles keep their order when their bits are read as integers, the negative ones turned round.
qint64 rankOf(double value)
{
    const auto bits = std::bit_cast<qint64>(value);
    return bits < 0 ? std::numeric_limits<qint64>::min() - bits : bits;
}

Ranks ranksOf(const ResultSet &rows, const SortKey &key, const QLocale &locale, const std::stop_token &stop)
{
    const ColumnType type = rows.column(key.column).type;
    Ranks ranks;
    if (type == ColumnType::Text || type == ColumnType::Blob) {
        ranks = wordRanks(rows, key.column, locale, stop);
    } else {
        ranks.resize(size_t(rows.rowCount()));
        for (qint64 row = 0; row < rows.rowCount(); ++row)
            ranks[size_t(row)] =
                type == ColumnType::Real ? rankOf(rows.real(row, key.column)) : rows.number(row, key.column);
    }
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        qint64 &rank = ranks[size_t(row)];
        if (rows.isNull(row, key.column))
            rank = std::numeric_limits<qint64>::max();
        else if (key.order == Qt::DescendingOrder)
            rank = ~rank; // turned round without overflow
    }
    return ranks;
}

} // namespace

RowOrder sortedRows(const ResultSet &rows, const std::vector<SortKey> &keys, const QLocale &locale,
                    std::stop_token stop)
{
    std::vector<Ranks> ranks;
    for (const SortKey &key : keys) {
        if (key.column < 0 || key.column >= rows.columnCount())
            continue;
        ranks.push_back(ranksOf(rows, key, locale, stop));
        if (stop.stop_requested())
            return {};
    }
    RowOrder order(size_t(rows.rowCount()));
    std::iota(order.begin(), order.end(), quint32(0));
    std::stable_sort(order.begin(), order.end(), [&ranks](quint32 a, quint32 b) {
        for (const Ranks &rank : ranks) {
            if (rank[a] != rank[b])
                return rank[a] < rank[b];
        }
        return false;
    });
    return order;
}

} // namespace martlet
