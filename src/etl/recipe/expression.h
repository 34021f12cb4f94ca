// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace martlet {

// An exact number while an expression is worked out: numerator / denominator, the latter positive.
struct Fraction
{
    __extension__ using Wide = __int128;
    Wide numerator = 0;
    Wide denominator = 1;

    // In units of 10^-scale, rounded once, half away from zero; nullopt on overflow.
    std::optional<qint64> rounded(int scale) const;
};

// Arithmetic over the values of one row: + - * / ( ) numbers, names, and the functions abs, sign, min, max.
// Exact: nothing is rounded on the way. A name is letters, digits, '_' and '.'.
class Expression final
{
public:
    enum class Outcome { Value, Blank, Overflow }; // Blank: a blank operand, or a division by zero

    [[nodiscard]] static Result<Expression> parse(const QString &text);

    const QStringList &names() const { return m_names; }
    // `values` are those of names(), in their order; none: blank.
    Outcome evaluate(std::span<const std::optional<Fraction>> values, Fraction &result) const;

private:
    friend class ExpressionParser;
    enum class Op { Number, Name, Add, Subtract, Multiply, Divide, Negate, Abs, Sign, Min, Max };
    struct Step
    {
        Op op = Op::Number;
        int name = 0;
        Fraction number = {};
    };

    std::vector<Step> m_steps; // in the order of work: operands first
    QStringList m_names;
};

} // namespace martlet
