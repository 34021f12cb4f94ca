// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QMap>
#include <QString>

#include <stop_token>

namespace martlet {

class Clock;
class Session;
struct StarTable;

// How many rows each table of the star has, and when that was counted.
struct RowCounts
{
    QMap<QString, qint64> rows; // by the table's name
    qint64 countedAt = 0;       // µs since 1970, UTC
    bool operator==(const RowCounts &) const = default;
};

// Exact. Reserved members (unknown, not applicable, invalid) are rows like any other.
[[nodiscard]] Result<RowCounts> countRows(Session &session, const Clock &clock, std::stop_token stop,
                                          Progress progress = {});
// How many rows have no value, by column; columns that must have one are not read.
[[nodiscard]] Result<QMap<QString, qint64>> countNulls(Session &session, const StarTable &table,
                                                       std::stop_token stop);

} // namespace martlet
