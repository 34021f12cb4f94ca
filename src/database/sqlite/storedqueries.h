// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace martlet {

// SQLite keeps no functions in its file, so each connection brings those that a PostgreSQL warehouse has, under
// the same names (docs/database-design.md): low_stock(days), a table; customer_lifetime_value(customer_id),
// verify_rollups() and open_month(day). Their SQL lies in schema/statements/functions. To be called on each
// connection; returns SQLite's result code. In a database that is no warehouse a call says what is missing.
int addStoredQueries(sqlite3 *db);

} // namespace martlet
