// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace martlet {

// A table of kept columns has a row for each column of each day: id, rows, low, high (of the values; NULL where
// all are empty) and cells (PackedCells). Rows of one column follow one another by day.
struct KeptColumns
{
    static constexpr qint64 daysOfColumn = 10'000'000;
    static qint64 id(int column, qint64 julianDay) { return column * daysOfColumn + julianDay; }
    static qint64 julianDay(qint64 id) { return id % daysOfColumn; }
};

} // namespace martlet
