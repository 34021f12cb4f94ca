// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

namespace martlet {

// The days of the whole months in a period; none: it has not one.
std::optional<Question::Period> wholeMonths(const Question::Period &period);
// Parts a period into its whole months, read from one table, and the days before and after them, read from
// another. No period: all months.
std::vector<QueryPlan::RolledUp::Stretch> stretchesOf(const std::optional<Question::Period> &period,
                                                      const QString &months, const QString &days);

// "month and day × store"; neither: "store, all time". `title` is the rollup's.
QString rollupTitle(const QString &title, bool hasMonths, bool hasDays);

} // namespace martlet
