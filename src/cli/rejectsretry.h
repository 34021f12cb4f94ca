// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace martlet {

// rejects groups ID
[[nodiscard]] Result<void> showRejectGroups(const Invocation &call, Workbench &bench, BatchId id);
// rejects retry ID
[[nodiscard]] Result<void> retryRejectedLines(const Invocation &call, Workbench &bench, BatchId id);
QList<QCommandLineOption> retryOptions();

} // namespace martlet
