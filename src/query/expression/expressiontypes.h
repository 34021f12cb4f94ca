// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/expression/expression.h"

#include <functional>

namespace martlet {

// What a part of an expression is. Numbers are exact to `scale` decimals.
struct ValueType
{
    enum class Kind { Number, Text, Day, Truth };
    Kind kind = Kind::Number;
    int scale = 0;
    bool operator==(const ValueType &) const = default;
};

// Members of dimensions are made by the database, of texts, days and numbers of a fixed scale; figures are made
// of sums afterwards, of numbers that may be divided.
enum class ExpressionUse { Members, Figures };
using TypeOfField = std::function<Result<ValueType>(const FieldExpression::Node &field)>;

// The type of each node. An Error says the column, what stands there and what is expected.
[[nodiscard]] Result<std::vector<ValueType>> expressionTypes(const FieldExpression &expression,
                                                             ExpressionUse use, const TypeOfField &typeOf);

} // namespace martlet
