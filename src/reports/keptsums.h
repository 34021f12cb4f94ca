// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace martlet {

class SemanticModel;
struct Rollup;

// Writes both ways of a template that can read a rollup in place of its fact:
//   ${kept revenue}         the measure, or the sum of what the rollup has kept of it
//   ${kept_rows :from :to}  the fact, or the rollup's rows of these days: whole months by month, the rest by
//   day
//   ${kept_days}            the fact, or all of the rollup's rows by day
// The condition `rollup` (yes or no) chooses when the report runs; :from_month and :to_month are the first and
// the last day of the whole months. An Error when the rollup does not keep the measure.
[[nodiscard]] Result<QString> withKeptSums(const QString &sql, const Rollup &rollup,
                                           const SemanticModel &model);

} // namespace martlet
