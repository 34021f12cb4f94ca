// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace martlet {

// recipe facets FILE COLUMN, recipe clusters FILE COLUMN
[[nodiscard]] Result<void> listFacets(const Invocation &call);
[[nodiscard]] Result<void> listClusters(const Invocation &call);
// Into the file of --out, which appears only when it is whole.
[[nodiscard]] Result<void> writeRecipe(const Invocation &call, const ImportRecipe &recipe);

} // namespace martlet
