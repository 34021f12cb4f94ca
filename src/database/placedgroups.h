// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/resultset.h"
#include "database/bindings.h"

#include <stop_token>

namespace martlet {

class Session;

// What is made in memory of the rows of a SELECT: the places they have among each other, and groups of the rows
// with their places. For engines whose windows sort the rows once for each of them; SQLite has tables of its
// own for it.
struct PlacedGroups
{
    static constexpr int everyRow = -1; // in place of a column: a cell that is never empty

    std::vector<ResultColumn> rows;   // of the SELECT
    QString places;                   // as RowPlaces reads them
    QString kinds;                    // GroupedKind of each column of a group
    std::vector<int> cells;           // and the column of the placed rows that it is made of
    std::vector<ResultColumn> groups; // what the columns of a group are

    bool operator==(const PlacedGroups &) const = default;
};

// The groups, in the order in which they were first seen. All rows are in memory while they are made.
[[nodiscard]] Result<ResultSetPtr> placedGroups(Session &session, const QString &sql, const Bindings &bindings,
                                                const PlacedGroups &wanted, qint64 mostRows,
                                                std::stop_token stop);

} // namespace martlet
