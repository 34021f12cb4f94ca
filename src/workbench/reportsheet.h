// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sheet.h"
#include "reports/catalogue.h"

namespace martlet {

// A report's answer on its way into a file: the rows, columns and totals of the screen, and for the manifest
// what was asked, with which choices, on which data.
Sheet toSheet(const ReportAnswer &answer, const QString &user);

} // namespace martlet
