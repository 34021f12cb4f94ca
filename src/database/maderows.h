// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/cellcolumn.h"

#include <functional>

namespace martlet {

// Rows that are made of all rows of a SELECT together, in memory. Cells are whole numbers, texts or empty.
class MadeRows
{
public:
    struct Cell
    {
        enum class Kind { Null, Number, Text };
        Kind kind = Kind::Null;
        qint64 number = 0;
        std::string_view text = {};
    };

    MadeRows() = default;
    virtual ~MadeRows() = default;
    Q_DISABLE_COPY_MOVE(MadeRows)

    // A given row: each of its columns once, then endRow().
    virtual void number(int column, qint64 value) = 0;
    virtual void text(int column, std::string_view utf8) = 0;
    virtual void null(int column) = 0;
    virtual void endRow() = 0;
    // Whether the row matters after the column; else its further columns need not be given, nor its end.
    virtual bool matters(int) const { return true; }
    // Makes the rows of what was given, once. False: it was stopped.
    virtual bool make(const std::function<bool()> &isStopped) = 0;

    virtual size_t size() const = 0;
    virtual Cell cell(size_t row, int column) const = 0; // Null behind the last column

protected:
    static Cell cellOf(const CellColumn &column, size_t row)
    {
        if (column.isNull(row))
            return {};
        if (column.isText(row))
            return {Cell::Kind::Text, 0, column.text(row)};
        return {Cell::Kind::Number, column.number(row)};
    }
};

} // namespace martlet
