// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace martlet {

// "batch reconcile ID": Integrity when the warehouse does not hold what the batch says.
[[nodiscard]] Result<void> reconcileBatch(const Invocation &call, Workbench &bench);

} // namespace martlet
