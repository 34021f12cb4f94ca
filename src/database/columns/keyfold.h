// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/cellblock.h"
#include "database/columns/flatindex.h"

#include <array>
#include <optional>

namespace martlet {

// The values a column of cells may have, both ends inside.
struct CellRange
{
    qint64 low = 0, high = 0;
    bool operator==(const CellRange &) const = default;
};

// Folds the cells of several columns into one number, so that rows that are alike in all of them, empty ones
// included, have the same. Where the product of the ranges does not fit 64 bits, or a range is not known, what
// is folded so far is numbered.
class KeyFold final
{
public:
    // A column of the block, with its range where that is known.
    struct Source
    {
        int column;
        std::optional<CellRange> range;
    };
    explicit KeyFold(const std::vector<Source> &sources);

    // All that fold() gives is below it; 0: that needs all 64 bits.
    quint64 bound() const { return m_bound; }
    using Folded = std::array<quint64, rowsInBlock>;
    void fold(const std::vector<CellView> &columns, size_t rows, Folded &folded);
    // A value was not in its range, which says something of where the range comes from; it was folded as 0.
    bool isOutside() const { return m_isOutside; }

private:
    struct Step
    {
        int column = -1;
        qint64 low = 0;
        quint64 span = 0; // of the values, with one more for empty; 0: they are numbered
        int own = -1;     // index that numbers the values
        int before = -1;  // index that numbers what was folded before
    };
    void foldRange(const Step &step, CellView cells, size_t rows, Folded &folded);
    void number(int index, size_t rows, Folded &folded);

    std::vector<Step> m_steps;
    std::vector<FlatIndex> m_indexes;
    quint64 m_bound = 1;
    bool m_isOutside = false;
};

} // namespace martlet
