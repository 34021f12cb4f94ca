// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/recipecheck.h"

namespace martlet {

// What the rules of a file say that cannot be meant; the path begins in the file's table.
std::optional<RecipeFault> ruleFault(const FileRecipe &file);

} // namespace martlet
