// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue/startable.h"
#include "warehouse/warehouse.h"

namespace martlet {

// The question for the first rows of a table under the names people use; encrypted columns are left out.
[[nodiscard]] Result<SqlQuestion> firstRowsOf(const StarTable &table, Engine engine, qint64 limit);

} // namespace martlet
