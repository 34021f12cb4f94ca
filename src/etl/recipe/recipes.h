// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

namespace martlet {

QStringList builtInRecipes(); // names
// A built-in name, or the path of a .toml file.
[[nodiscard]] Result<ImportRecipe> findRecipe(const QString &nameOrPath);
// The built-in recipe (and its file) that reads this layout, the best first: the header matches, in any order;
// a matching file name breaks ties. One without patterns is found by name only. Empty: none.
struct RecipeMatch
{
    ImportRecipe recipe;
    QString file; // FileRecipe::name
    bool byName = false;
};
// Whether the header is so near to a built-in layout that it is rather a changed delivery than another file:
// three quarters of the layout's names are there.
bool isNearKnownLayout(const QStringList &header);
std::vector<RecipeMatch> recipesForHeader(const QStringList &header, const QString &fileName);
[[nodiscard]] Result<RecipeMatch> recipeForHeader(const QStringList &header, const QString &fileName);

} // namespace martlet
