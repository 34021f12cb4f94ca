// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/profiles.h"

namespace martlet {

// The connection that flags, MARTLET_* variables and the configuration files amount to. The profile “demo” is
// the demo shop, unless connections.toml has one of that name. Usage when nothing names a warehouse.
[[nodiscard]] Result<ConnectionSpec> chosenConnection(const ProfileFlags &flags);
// The same, key by key, each with where its value came from.
[[nodiscard]] Result<std::vector<ConfigValue>> explainConnection(const ProfileFlags &flags);

} // namespace martlet
