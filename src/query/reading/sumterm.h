// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/reading/selectscope.h"

namespace martlet {

// An expression over the rows of a fact in a form that is the same for all ways to write it: columns by the
// names of the model, what may change places in order, amounts in their own units whatever they are stored in.
struct SumTerm
{
    QString text = {};
    int unitScale = 0;       // its value is in units of 10^-unitScale of the text's
    bool isReal = false;     // floating point on SQLite
    bool isOptional = false; // may be NULL
    QString number = {};     // of a literal, plainly: "12.5"; empty: it is none
    QString entity = {};     // whose columns it has; empty: of several, or of none
};

[[nodiscard]] Understood<SumTerm> sumTerm(const SqlNode &node, const SelectScope &scope);
// The same of an aggregate: sum, count, min, max. AVG is none: it is made of two.
[[nodiscard]] Understood<SumTerm> aggregateTerm(const SqlNode &call, const SelectScope &scope);
bool isAggregate(const SqlNode &node);  // it itself
bool hasAggregate(const SqlNode &node); // or a part of it
// "12.50" by 10^-tens: "0.125"; plainly, without zeros at the ends.
QString shiftedNumber(const QString &number, int tens);

} // namespace martlet
