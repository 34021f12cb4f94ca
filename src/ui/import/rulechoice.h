// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <functional>
#include <vector>

namespace martlet {

// One decision of a recipe in plain words: a question, its answers, and where in the recipe it stands.
struct RuleChoice
{
    QString name;     // of the control
    QString question; // "The same key twice in the file"
    QStringList answers;
    std::function<int(const FileRecipe &)> chosen; // index of an answer
    std::function<void(FileRecipe &, int)> choose;
};

// A card of such decisions.
struct RuleSection
{
    QString title, subtitle;
    std::vector<RuleChoice> choices;
};

// What can be decided about files of this layout.
std::vector<RuleSection> ruleSections(const FileRecipe &file);

} // namespace martlet
