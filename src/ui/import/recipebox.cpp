// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/recipebox.h"

#include "base/tr.h"
#include "etl/recipe/recipes.h"
#include "workbench/places.h"

#include <QComboBox>

#include <algorithm>

namespace martlet {

void fillRecipes(QComboBox &box)
{
    const auto before = box.currentData().toString();
    box.clear();
    box.addItem(Martlet::tr("Found by the file’s header"), QString());
    const auto add = [&box](const QString &name, const QString &title) {
        if (box.findData(name) < 0) // the newest version comes first
            box.addItem(title.isEmpty() ? name : title, name);
    };
    for (const auto &kept : RecipeFolder(places::recipeFolder()).list())
        if (kept.fault.isEmpty())
            add(kept.name, kept.title);
    for (const auto &name : builtInRecipes()) {
        const auto recipe = findRecipe(name);
        add(name, recipe ? recipe->title : QString());
    }
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

} // namespace martlet
