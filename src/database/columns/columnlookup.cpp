// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/columnlookup.h"

#include <algorithm>

namespace martlet {

namespace {

quint64 keysIn(const std::optional<CellRange> &range)
{
    return range ? quint64(range->high) - quint64(range->low) + 1 : 0;
}

} // namespace

ColumnLookup::ColumnLookup(size_t columns, const std::optional<CellRange> &keys)
    : m_range(keys)
    , m_low(keys ? keys->low : 0)
    , m_index(keysIn(keys))
    , m_columns(columns)
{
}

void ColumnLookup::add(qint64 key, std::vector<Value> values)
{
    if (!isWanted(key) || !m_index.find(quint64(key) - quint64(m_low)).second)
        return;
    for (size_t at = 0; at < m_columns.size(); ++at)
        m_columns[at].given.push_back(std::move(values[at]));
}

bool ColumnLookup::finish()
{
    const auto places = keysIn(m_range);
    m_isDirect = places > 0 && places <= FlatIndex::mostPlaces;
    if (m_isDirect) {
        m_isThere.resize(places);
        for (quint64 place = 0; place < places; ++place)
            m_isThere[place] = m_index.numberOf(place).has_value();
    }
    return std::all_of(m_columns.begin(), m_columns.end(), [this](auto &column) { return finish(column); });
}

bool ColumnLookup::finish(Column &column) const
{
    std::vector<std::string> texts;
    for (const auto &value : column.given)
        if (const auto *const text = std::get_if<std::string>(&value))
            texts.push_back(*text);
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    CellRange range{0, 0};
    bool hasValue = false;
    for (const auto &value : column.given) {
        const auto *const number = std::get_if<qint64>(&value);
        const auto *const text = std::get_if<std::string>(&value);
        if (number && !texts.empty())
            return false;
        qint64 cell = number ? *number : 0;
        if (text)
            cell = std::lower_bound(texts.begin(), texts.end(), *text) - texts.begin();
        const bool isEmpty = !number && !text;
        column.values.push_back(cell);
        column.empty.push_back(isEmpty);
        if (!isEmpty) {
            range = hasValue ? CellRange{std::min(range.low, cell), std::max(range.high, cell)}
                             : CellRange{cell, cell};
            hasValue = true;
        }
    }
    column.given.clear();
    column.shape.range = range;
    if (!texts.empty())
        column.shape.texts = std::make_shared<std::vector<std::string>>(std::move(texts));
    if (m_isDirect)
        spread(column);
    return true;
}

// From the order in which keys were added to the place of each.
void ColumnLookup::spread(Column &column) const
{
    std::vector<qint64> values(m_isThere.size());
    std::vector<quint8> empty(m_isThere.size(), 1);
    for (size_t place = 0; place < m_isThere.size(); ++place) {
        if (const auto number = m_index.numberOf(place)) {
            values[place] = column.values[*number];
            empty[place] = column.empty[*number];
        }
    }
    column.values = std::move(values);
    column.empty = std::move(empty);
}

void ColumnLookup::look(size_t column, CellView keys, size_t rows, BlockColumn &found) const
{
    const auto *const values = m_columns[column].values.data();
    const auto *const empty = m_columns[column].empty.data();
    quint8 hasEmpty = 0;
    const auto forEach = [&](const auto &placeOf) {
        for (size_t row = 0; row < rows; ++row) {
            const auto place = placeOf(row);
            found.values[row] = place == none ? 0 : values[place];
            found.empty[row] = place == none ? 1 : empty[place];
            hasEmpty |= found.empty[row];
        }
    };
    if (m_isDirect)
        forEach([&](size_t row) { return placeIn(keys, row); });
    else
        forEach([&](size_t row) { return numberOf(keys, row); });
    found.hasEmpty = hasEmpty != 0;
}

void ColumnLookup::keepFound(CellView keys, size_t rows, quint8 *isKept) const
{
    for (size_t row = 0; row < rows; ++row) {
        const auto place = m_isDirect ? placeIn(keys, row) : numberOf(keys, row);
        isKept[row] &= quint8(place != none && (!m_isDirect || m_isThere[place]));
    }
}

} // namespace martlet
