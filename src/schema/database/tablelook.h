// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/database/databasetable.h"

#include <stop_token>

namespace martlet {

class Session;

// The catalogue of one engine: the tables with columns, keys and references, in a fixed order; no row is read.
[[nodiscard]] Result<std::vector<DatabaseTable>> sqliteTables(Session &session);
[[nodiscard]] Result<std::vector<DatabaseTable>> postgresTables(Session &session, const QString &schema);

// A table's name in SQL, with its schema.
[[nodiscard]] Result<QString> quotedTable(const DatabaseTable &table, const Session &session);
// Counts the table, looks at the first rows of each column and settles what these hold. An Error when one of
// them cannot be read.
[[nodiscard]] Result<void> lookAt(DatabaseTable &table, Session &session, std::stop_token stop);

} // namespace martlet
