// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/bindings.h"
#include "quality/checkedrows.h"
#include "quality/checkresult.h"

#include <optional>

namespace martlet {

class Dialect;

// A piece of SQL that is true or false for a row, with the values it binds.
struct RowCondition
{
    QString sql;
    Bindings bindings = {};
};

// True for the rows a check looks at: those of a batch, or all but the reserved members of a dimension.
[[nodiscard]] Result<RowCondition> scopeOf(const StarTable &table, const std::optional<LoadedRows> &rows,
                                           const Dialect &dialect);
// True for the rows that fail a check of a row kind, and for the empty cells a NullDrift counts. `prefix` keeps
// the bound names of several conditions apart.
[[nodiscard]] Result<RowCondition> failureOf(const Check &check, const StarTable &table, const Dialect &dialect,
                                             const QString &prefix);

} // namespace martlet
