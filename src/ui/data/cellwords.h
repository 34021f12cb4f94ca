// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "reports/report.h"
#include "schema/catalogue/startable.h"

// A column's values as the Data page writes them, in the person's locale.
namespace martlet::cellwords {

constexpr qint64 longStep = 31; // days: no month comes twice

QString value(const Value &value, const StarColumn &column); // 33.16, 31 Dec 2025, 4711
// A bound of a histogram's buckets, as short as it can be: 25, Mar 2024, 09:00.
// `step` is what lies between two bounds: days that are closer than months say their day.
QString bound(qint64 units, const StarColumn &column, qint64 step = longStep);
// How the grid shows the column.
ReportColumn gridColumn(const StarColumn &column);

} // namespace martlet::cellwords
