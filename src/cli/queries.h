// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace martlet {

// `warehouse queries [--slow MS] [--most N]`: what was asked of the warehouse, the newest first.
[[nodiscard]] Result<void> showQueries(const Invocation &call);

} // namespace martlet
