// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace martlet {

// What a read-only connection's SQL may ask for; everything not listed is denied. Called by SQLite while it
// prepares a statement, with its action code and names. Reader adds transactions and read-only pragmas to
// AdHoc's reading.
bool isAllowed(Access access, int action, const char *first, const char *second);

} // namespace martlet
