// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/bindings.h"
#include "query/plan/queryplan.h"

namespace martlet {

class BoundSql;

// A person's statement as the rows that a question counts. Each column is taken as the type that is stated of
// it: texts, days and whole numbers tell rows apart, whole numbers, decimals and days are counted.

// An Error says what is wrong with the text or its columns.
[[nodiscard]] Result<QueryPlan> stepPlan(const Question &question);
// The one SELECT that the text is, without the semicolon behind it; an Error where it is anything else.
[[nodiscard]] Result<QString> oneSelect(const QString &text);
// Its parameters with their values; an Error names one that has none.
[[nodiscard]] Result<Bindings> stepBindings(const SqlStep &step);

// What stands in the WITH: the columns as its plan has them, selected of "own", which is the text.
struct StepText
{
    QStringList selected;
    QString text; // its parameters are those of the statement around it
};
[[nodiscard]] Result<StepText> stepText(const QueryPlan &plan, BoundSql &sql);

} // namespace martlet
