// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/database/databasetable.h"

#include <stop_token>

namespace martlet {

class Session;

// The schemas in which SQL of the session finds tables by their bare names; of SQLite none.
[[nodiscard]] Result<QStringList> ownSchemas(Session &session);

// Reads what any database says of its tables and views, and looks at the first rows of each; it writes nothing.
// `schemas` are those of PostgreSQL to be read, SQLite has one. A table that cannot be read is left out, with a
// sentence. Blocks, for as long as it takes to count up to a million rows of each table.
[[nodiscard]] Result<DatabaseTables> readDatabase(Session &session, const QStringList &schemas,
                                                  std::stop_token stop);

} // namespace martlet
