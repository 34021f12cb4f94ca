// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/expression.h"
#include "etl/validate/typedrow.h"

namespace martlet {

// A cell as a number of an expression; nullopt: it is blank or no number.
inline std::optional<Fraction> operandOf(const TypedCell &cell)
{
    switch (cell.kind()) {
    case CellKind::Integer:
        return Fraction{cell.number(), 1};
    case CellKind::Money:
        return Fraction{cell.number(), Money::one};
    case CellKind::Quantity:
        return Fraction{cell.number(), Quantity::one};
    case CellKind::Number:
        return Fraction{cell.number(), decimal::powerOfTen(9)};
    default:
        return std::nullopt;
    }
}

} // namespace martlet
