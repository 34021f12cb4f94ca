// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/recipecheck.h"

namespace martlet {

// What the steps of a column name that is not there; the path begins in the column's table.
std::optional<RecipeFault> stepFault(const FileRecipe &file, const ColumnRecipe &column);

} // namespace martlet
