// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "query/plan/queryplan.h"

namespace martlet {

// What a question's answer has and its SQL alone has not, for whoever goes on with the SQL: a sentence each,
// without line breaks. Empty: the SQL gives the answer as it is shown.
QStringList sqlNotes(const Question &question, const QueryPlan &plan, Engine engine);

} // namespace martlet
