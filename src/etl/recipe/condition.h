// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/expression.h"

namespace martlet {

// A comparison of two expressions: = != < <= > >=. Exact.
class Condition final
{
public:
    enum class Outcome { Holds, Broken, Unknown }; // Unknown: an operand is blank

    [[nodiscard]] static Result<Condition> parse(const QString &text);

    const QStringList &names() const { return m_difference.names(); }
    // `values` are those of names(), in their order. What is too large to be compared is Broken.
    Outcome evaluate(std::span<const std::optional<Fraction>> values) const;

private:
    enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    Expression m_difference; // left − right
    Comparison m_comparison = Comparison::Equal;
};

} // namespace martlet
