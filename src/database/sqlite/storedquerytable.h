// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace martlet {

// A SELECT with parameters that is asked like a table: SELECT … FROM low_stock(7).
struct StoredQuery
{
    const char *name;
    const char *columns;    // of the SELECT, in its order: "a, b"
    const char *parameters; // in the order of their numbers, likewise
    QByteArray sql;
};

// `query` outlives the connection. All parameters must be given. Returns SQLite's result code.
int addStoredQueryTable(sqlite3 *db, const StoredQuery &query);

} // namespace martlet
