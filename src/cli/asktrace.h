// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "query/question/question.h"

namespace martlet {

// What --trace names a cell by: "MEMBERS:COLUMN" with the row's members as the answer shows them, parted by
// commas; "#3:COLUMN" for the third row, "#total:COLUMN" for the totals. Without `by` the column alone.
[[nodiscard]] Result<void> traceAnswer(const Invocation &call, const Question &question);

} // namespace martlet
