// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <vector>

namespace martlet {

// Rows are taken in blocks of this size, so that the cells that are worked on stay in the processor's cache.
constexpr size_t rowsInBlock = 2048;

// The cells of one column in a block. Of an empty one the value says nothing; null: none is empty.
struct CellView
{
    const qint64 *values = nullptr;
    const quint8 *empty = nullptr;
    bool isEmpty(size_t row) const { return empty && empty[row]; }
};

// Cells with room of their own.
struct BlockColumn
{
    std::array<qint64, rowsInBlock> values;
    std::array<quint8, rowsInBlock> empty;
    bool hasEmpty = false;
    CellView view() const { return {values.data(), hasEmpty ? empty.data() : nullptr}; }
};

// Some rows, column by column.
struct CellBlock
{
    size_t rows = 0;
    bool isNewDay = false; // these are the first of another day than the rows before
    std::vector<BlockColumn> columns = {};
};

} // namespace martlet
