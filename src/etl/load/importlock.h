// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace martlet {

class Session;

// One load or undo at a time gives out keys and changes rows; to be called first in its transaction. On SQLite
// the writer's lock has seen to that already. Busy when the other one takes too long.
[[nodiscard]] Result<void> lockImports(Session &session);

} // namespace martlet
