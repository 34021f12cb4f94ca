// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace martlet {

// `warehouse rollups advise`: which rollups would have served what was asked, by the log of questions.
[[nodiscard]] Result<void> showAdvice(const Invocation &call, Workbench &bench);

} // namespace martlet
