// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

namespace martlet {

// The reports whose SQL names one of the tables, in their order.
std::vector<const Report *> reportsReading(const std::vector<Report> &reports, const QStringList &tables);

} // namespace martlet
