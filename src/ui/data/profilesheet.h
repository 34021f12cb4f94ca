// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sheet.h"
#include "schema/catalogue/columnprofile.h"

namespace martlet {

// The most frequent values of a column with their rows, for a file.
Sheet sheetOf(const ColumnProfile &profile, const QString &user);

} // namespace martlet
