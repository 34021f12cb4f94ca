// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace martlet {

class SemanticModel;
struct Rollup;

// Writes both ways of a template that can read rollups in place of their fact:
//   ${kept revenue}         the measure, or the sum of what the rollup has kept of it
//   ${kept_rows :from :to}  the fact, or the rollup's rows of these days: whole months by month, the rest by
//   day
//   ${kept_days}            the fact, or all of the rollup's rows by day
//   ${kept_all}             the fact, or the rollup's rows over all time
//   ${kept_group}, ${kept_members p x.group}   the key of the members that have the attributes, and the join to
//   them, or
//                           the same of their groups
//   ${kept store.receipts}, ${kept_rows store :from :to}   the same of another than the first
// The condition `rollup` (yes or no) chooses when the report runs; :from_month and :to_month are the first and
// the last day of the whole months. An Error when a rollup does not keep the measure, or is none of these.
[[nodiscard]] Result<QString> withKeptSums(const QString &sql, const std::vector<const Rollup *> &rollups,
                                           const SemanticModel &model);

} // namespace martlet
