// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace martlet {

// `warehouse tables`, `warehouse profile TABLE COLUMN` and `warehouse lineage TABLE`.
[[nodiscard]] Result<void> showTables(const Invocation &call);
[[nodiscard]] Result<void> showProfile(const Invocation &call);
[[nodiscard]] Result<void> showLineage(const Invocation &call);

} // namespace martlet
