// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/shop.h"
#include "rollups/rollupupkeep.h"

#include <functional>

namespace martlet {

// A shop with three products and four lines of sales, and what tests ask of the rollups that follow them.

const SemanticModel &model();
Result<BatchId> load(Shop &shop, const QString &name, const QByteArray &text);
void fill(Shop &shop);
// What the rollup's table says, a row a line.
QString kept(Shop &shop, const QString &columns, const QString &table);
RollupState::Kind kindOf(Shop &shop, const QString &name);

// A step of the upkeep of one rollup, in a transaction of its own.
Result<void> change(Shop &shop, const QString &name,
                    const std::function<Result<void>(RollupUpkeep &, Rollup)> &step);
Result<void> build(RollupUpkeep &upkeep, const Rollup &rollup);
Result<void> drop(RollupUpkeep &upkeep, const Rollup &rollup);

} // namespace martlet
