// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace martlet {

// The last failure of the connection as an Error; `code` is SQLite's extended result code. `file` names the
// database to the person.
Error sqliteError(sqlite3 *db, const QString &file);
Error sqliteError(int extendedCode, const QString &said, const QString &file);

} // namespace martlet
