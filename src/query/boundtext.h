// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "database/engine.h"

namespace martlet {

// What a person typed for a parameter, as it is bound: nothing is NULL. PostgreSQL finds the type from the
// place it stands in. SQLite has none there, so a whole number is bound as one; leading zeros stay, they are
// codes.
Value boundText(const QString &text, Engine engine);

} // namespace martlet
