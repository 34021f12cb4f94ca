// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/rolluptables.h"

namespace martlet {

class Session;

// The first day of the month of a day, both SQL.
QString firstOfMonth(const QString &day, Engine engine);
// Counts the rows that one of two SELECTs gives and the other does not.
QString differingRows(const QString &some, const QString &others);
// The rows of a grain that are in the table or in the facts only, counted.
QString differencesSql(const RollupTables &tables, RollupGrain grain);
// One number: how many rows of all grains differ, and how many members are in a group that is not theirs.
QString verificationSql(const RollupTables &tables);
// Statements that sum the rollup anew, each ended by a semicolon. The engine's own GROUP BY, unlike that of a
// load.
QString refreshSql(const RollupTables &tables);
// Keeps both beside the rollup's entry, for the database's own verify_rollups() and refresh_rollups().
[[nodiscard]] Result<void> keepRollupSql(Session &session, const RollupTables &tables);

// PostgreSQL plans by statistics, which nobody has taken of tables that were just made.
[[nodiscard]] Result<void> takeStatistics(Session &session, const QStringList &tables);

} // namespace martlet
