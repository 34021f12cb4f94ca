// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace martlet {

// `warehouse rollups list|build|drop|advise [NAME…]`.
[[nodiscard]] Result<void> manageRollups(const Invocation &call);

} // namespace martlet
