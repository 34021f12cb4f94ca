// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/expression/expression.h"
#include "semantic/formula.h"

#include <functional>

namespace martlet {

// The exact number of a field; none: it is empty.
using NumberOf = std::function<MaybeExact(const QString &field)>;

// What an expression of type-checked numbers makes of one row's sums. Nothing is rounded but the end, half away
// from zero to `decimals`. What stands on an empty value is empty, and so is what is divided by zero. An Error
// when a number has more digits than are kept exactly.
[[nodiscard]] Result<MaybeExact> figureOf(const FieldExpression &expression, const NumberOf &numberOf,
                                          int decimals);

} // namespace martlet
