// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/columngroups.h"

#include <variant>

namespace martlet {

// What stands beside each key of a dimension: whole numbers, texts or nothing, in several columns.
class ColumnLookup final
{
public:
    using Value = std::variant<std::monostate, qint64, std::string>;

    // `keys`: the values that are looked up, where they are known.
    ColumnLookup(size_t columns, const std::optional<CellRange> &keys);

    // Whether the key is in the range.
    bool isWanted(qint64 key) const { return !m_range || (key >= m_range->low && key <= m_range->high); }
    // A key's row; of several rows with one key the first counts. Keys outside the range are left out.
    void add(qint64 key, std::vector<Value> values);
    // After the last row. Whether each column has numbers or texts, not both.
    bool finish();

    CellShape shape(size_t column) const { return m_columns[column].shape; }
    // Of keys that are not there the cell is empty.
    void look(size_t column, CellView keys, size_t rows, BlockColumn &found) const;
    // Drops the rows whose key is not there.
    void keepFound(CellView keys, size_t rows, quint8 *isKept) const;

private:
    struct Column
    {
        std::vector<Value> given; // until finish(), of each key that was added
        std::vector<qint64> values;
        std::vector<quint8> empty;
        CellShape shape;
    };
    bool finish(Column &column) const;
    void spread(Column &column) const;
    static constexpr size_t none = ~size_t(0);
    size_t placeIn(CellView keys, size_t row) const
    {
        const auto place = quint64(keys.values[row]) - quint64(m_low);
        return keys.isEmpty(row) || place >= m_isThere.size() ? none : place;
    }
    size_t numberOf(CellView keys, size_t row) const
    {
        const auto number = m_index.numberOf(quint64(keys.values[row]) - quint64(m_low));
        return keys.isEmpty(row) || !number ? none : *number;
    }

    std::optional<CellRange> m_range;
    qint64 m_low = 0;
    FlatIndex m_index;
    std::vector<Column> m_columns;
    // Where the keys are few enough, a place for each key; else a number for each that was added.
    bool m_isDirect = false;
    std::vector<quint8> m_isThere;
};

} // namespace martlet
