// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

namespace martlet {

class SemanticModel;
struct Question;

// A question as the door takes it, and the titles of its columns for people.
struct PreparedQuestion
{
    SqlQuestion sql;
    QStringList titles;
};

// Plans the question and writes its SQL. Pure; an Error says what of the question is in the way.
[[nodiscard]] Result<PreparedQuestion> prepare(const Question &question, const SemanticModel &model,
                                               Engine engine);

} // namespace martlet
