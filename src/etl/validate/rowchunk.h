// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/validate/typedrow.h"

#include <memory>

namespace martlet {

// Typed rows that own their text: what travels from the reading thread to the writing one. clear() keeps the
// memory.
class RowChunk final
{
public:
    explicit RowChunk(int cellsPerRow)
        : m_cellsPerRow(cellsPerRow)
    {
    }

    void append(const TypedRow &row);
    qsizetype size() const { return qsizetype(m_rows.size()); }
    TypedRow row(qsizetype index) const;
    void clear();

private:
    std::string_view keep(std::string_view text);

    int m_cellsPerRow;
    std::vector<TypedRow> m_rows; // without cells
    std::vector<TypedCell> m_cells;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_block = 0;                           // in use
    size_t m_used = 0;                            // bytes of it
    std::vector<std::unique_ptr<char[]>> m_large; // texts longer than a block
};

} // namespace martlet
