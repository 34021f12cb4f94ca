// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "warehouse/warehouse.h"

namespace martlet {

// --explain and --try-indexes: the same for every verb that answers.
QList<QCommandLineOption> explainOptions();
bool wantsExplanation(const Invocation &call);
// Shows how the question is answered in place of its answer.
[[nodiscard]] Result<void> showExplanation(const Invocation &call, Workbench &bench,
                                           const SqlQuestion &question);

} // namespace martlet
