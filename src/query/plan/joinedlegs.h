// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "query/plan/ownkeys.h"

namespace martlet {

// Rows that all legs of a plan have, joined by the dimensions: for engines that join by hash, and only where
// each dimension is a key in the rows of each leg, so that none is empty. Other rows are put together by
// grouping them.

bool canJoinLegs(const QueryPlan &plan, const std::vector<NarrowedLeg> &legs);
// `quoted` is the column's name.
QString joinedColumn(const QueryPlan &plan, const QueryPlan::Column &column, const QString &quoted);
// What stands behind FROM: a SELECT of each leg. The dimensions as joinedColumn() gives them.
QString joinedLegs(QStringList selects, const QStringList &dimensions, Engine engine);

} // namespace martlet
