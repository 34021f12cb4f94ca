// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"

namespace martlet {

// The rows as text, columns parted by " | ", NULL as "NULL", a line each: what expectations are written in.
QString printRows(const ResultSet &rows);

} // namespace martlet
