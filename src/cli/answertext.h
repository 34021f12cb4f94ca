// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

#include <QStringList>

namespace martlet {

// Rows as a terminal shows them: aligned columns, numbers right, NULL said. `totals` may be empty.
QString asTable(const ResultSet &rows, const QStringList &titles, const std::vector<Value> &totals);
// {"columns":[names],"data":[[…],…],"rows":N,"elapsed_ms":…,"rollup":…,"why_not":…,"grain":…,"sql":…,"cut":…}.
// Exact numbers are JSON numbers written digit by digit. `extra` is spliced in as further members ("\"a\":1").
QByteArray asJson(const Answer &answer, const ResultSet &rows, const QByteArray &extra = {});

// Microseconds since 1970 as ISO text, in UTC.
QString utc(qint64 microseconds);

} // namespace martlet
