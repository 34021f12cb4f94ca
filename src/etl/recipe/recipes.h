// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"
#include "etl/recipe/layoutfingerprint.h"
#include "etl/recipe/recipefolder.h"

namespace martlet {

QStringList builtInRecipes(); // names
// The newest version of one's own, a built-in one, or the path of a .toml file.
[[nodiscard]] Result<ImportRecipe> findRecipe(const QString &nameOrPath, const RecipeFolder &own = {});
// One's own in all their versions, then the built-in ones.
std::vector<ImportRecipe> knownRecipes(const RecipeFolder &own = {});
// Does a known recipe, in some version, say just this?
bool isKnown(const ImportRecipe &recipe, const RecipeFolder &own);

// A recipe (and its file) whose header is that of a file, in any order.
struct RecipeMatch
{
    ImportRecipe recipe;
    QString file; // FileRecipe::name
    bool byName = false;
    bool isOwn = false;
    bool byFingerprint = false; // of one's own: delimiter and encoding are the same, too
};
// The best first: one's own, of them by the layout's fingerprint; a matching file name breaks ties. A built-in
// one without patterns is found by name only. Empty: none.
std::vector<RecipeMatch> recipesForLayout(const FileLayout &layout, const QString &fileName,
                                          const RecipeFolder &own);
std::vector<RecipeMatch> recipesForHeader(const QStringList &header, const QString &fileName);
// The best match; Input when there is none, or two are equally good.
[[nodiscard]] Result<RecipeMatch> chosenRecipe(std::vector<RecipeMatch> matches, const QString &fileName);
[[nodiscard]] Result<RecipeMatch> recipeForHeader(const QStringList &header, const QString &fileName);

} // namespace martlet
