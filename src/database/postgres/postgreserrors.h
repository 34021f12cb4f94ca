// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct pg_conn;
struct pg_result;

namespace martlet {

// A failed result as an Error; `code` is the SQLSTATE. `result` may be null: then the connection tells. `place`
// names the database to the person. Row contents stay out of the text.
Error postgresError(const pg_conn *db, const pg_result *result, const QString &place);
// By SQLSTATE; an empty one means that the server is gone.
Error postgresError(const QString &sqlState, const QString &said, const QString &place);

} // namespace martlet
