// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace martlet {

// Tables that are made in memory of the rows of a SELECT, or of kept columns (ColumnQuery), with the columns
// c0, c1 … a1 … are the values of its parameters, in the order in which the text first names them.
//   placed_rows(sql, places, a1, …): its rows and, behind their columns, their places (RowPlaces::of)
//   row_pairs(sql, basket, a1, …): the members that stand in one basket, two by two (RowPairs::of)
// To be called on each connection; returns SQLite's result code.
int addMadeTables(sqlite3 *db);

} // namespace martlet
