// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/expression/expression.h"

namespace martlet {

// Reads
//   or:   and { "or" and }              and: not { "and" not }        not: "not" not | comparison
//   comparison: sum [ (= <> < <= > >=) sum | ["not"] "in" ( sum, … ) | "is" ["not"] "empty" ]
//   sum: product { (+ -) product }      product: sign { (* /) sign }  sign: "-" sign | one
//   one: number | 'text' | true | false | date '2025-12-31' | field | :parameter | function ( or, … ) | ( or )
//        | "case" { "when" or "then" or } [ "else" or ] "end"
// An Error says the column and what is expected there; names and types are not looked at.
[[nodiscard]] Result<FieldExpression> parseExpression(const QString &text);

} // namespace martlet
