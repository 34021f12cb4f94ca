// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace martlet {

// hash_groups(sql, kinds, a1, a2, …): the rows of a SELECT, grouped in memory, as a table with the columns c0,
// c1 … SQLite has no GROUP BY but by sorting, which takes ten times as long. `kinds` has a letter for each
// column of the SELECT (HashGroups::Kind); after a '+' the groups may come in parts, several rows each, so that
// the memory is bounded. a1 … are the values of the parameters, in the order in which the text first names
// them. In place of the SELECT may stand what is to be read of kept columns (ColumnQuery). Without keys it is
// one row, whatever was read. Where the groups would take more than 1 GiB the statement fails with
// SQLITE_TOOBIG and these words. To be called on each connection; returns SQLite's result code.
inline constexpr auto tooManyGroups = "more groups than are held in memory";
int addHashGroups(sqlite3 *db);

} // namespace martlet
