// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/dimension.h"

#include <vector>

namespace martlet {

// The dimensions that have members, in the order people are shown them.
const std::vector<Entity> &memberDimensions();
// "product" and "products" both; Usage with the list for other words.
[[nodiscard]] Result<Entity> dimensionFromWord(const QString &word);
// A statement of schema/statements/reference, whose dim_members and member_id stand for a dimension's own.
QString statementFor(const QString &name, const DimensionTable &dimension, Engine engine);
// SQL for what people call a member: a name, or first and last name.
QString nameExpression(const DimensionTable &dimension);

} // namespace martlet
