// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rowchunk.h"

#include <cstring>

namespace martlet {

namespace {
constexpr size_t textBlockSize = 256 << 10;
}

void RowChunk::append(const TypedRow &row)
{
    m_rows.push_back(row);
    m_rows.back().cells = {};
    for (const auto &cell : row.cells)
        m_cells.push_back(cell.isText() ? TypedCell::text(keep(cell.text())) : cell);
}

TypedRow RowChunk::row(qsizetype index) const
{
    auto row = m_rows[size_t(index)];
    row.cells = {m_cells.data() + size_t(index) * size_t(m_cellsPerRow), size_t(m_cellsPerRow)};
    return row;
}

void RowChunk::clear()
{
    m_rows.clear();
    m_cells.clear();
    m_large.clear();
    m_block = 0;
    m_used = 0;
}

std::string_view RowChunk::keep(std::string_view text)
{
    char *place = nullptr;
    if (text.size() > textBlockSize / 4) {
        m_large.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
        place = m_large.back().get();
    } else {
        if (!m_blocks.empty() && m_used + text.size() > textBlockSize) {
            ++m_block;
            m_used = 0;
        }
        if (m_block == m_blocks.size())
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(textBlockSize));
        place = m_blocks[m_block].get() + m_used;
        m_used += text.size();
    }
    std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
}

} // namespace martlet
