// SPDX-License-Identifier: GPL-3.0-or-later
// What checks do with the star's tables and columns; only names of its catalogue come into their SQL.
#pragma once

#include "base/value.h"
#include "schema/catalogue/startable.h"

namespace martlet {

class Dialect;
class Row;

using StarColumns = std::vector<StarColumn>;

[[nodiscard]] Result<StarColumns> columnsOf(const StarTable &table, const QStringList &names);
// What names a row, in the order in which tracing a row takes it: "date/product/store".
StarColumns keysOf(const StarTable &table);
// The day a fact is of; null for other tables.
const StarColumn *dayOf(const StarTable &table);
[[nodiscard]] Result<QString> quoted(const StarColumn &column, const Dialect &dialect);
// The text of a limit as it is bound against the column; an Input error where it is no such value.
[[nodiscard]] Result<Value> valueOf(const StarColumn &column, const QString &text);
// A cell read from the column, written alike on both engines; "NULL" for none.
QString cellText(const StarColumn &column, const Row &row, int at);

} // namespace martlet
