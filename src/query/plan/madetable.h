// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/boundsql.h"

namespace martlet {

struct ColumnQuery;

// "name(sql, how, …)": a table that SQLite makes in memory of the rows of a SELECT, which is bound as a text
// with all its values. Empty where it has more of them than such a table takes.
[[nodiscard]] Result<QString> madeTable(const QString &name, const QString &rows, const QString &how,
                                        BoundSql &sql);
// The same of kept columns.
QString madeTable(const QString &name, const ColumnQuery &source, const QString &how, BoundSql &sql);

} // namespace martlet
