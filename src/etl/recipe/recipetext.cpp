// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/toml.h"
#include "base/tr.h"
#include "etl/recipe/recipesections.h"
#include "etl/recipe/tomlposition.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<ImportRecipe> recipeFromToml(const QByteArray &text, const QString &origin)
{
    TRY_ASSIGN(const QJsonObject object, parseToml(text, origin));
    std::optional<RecipeFault> fault;
    const RecipeSection section(object, {}, fault);
    section.allowOnly({u"name"_s, u"title"_s, u"version"_s, u"source_system"_s, u"file"_s});
    ImportRecipe recipe;
    recipe.name = section.text(u"name"_s);
    recipe.title = section.text(u"title"_s);
    recipe.version = int(section.number(u"version"_s, 0, 0, 999'999));
    recipe.sourceSystem = section.text(u"source_system"_s);
    section.require(u"name"_s);
    section.require(u"source_system"_s);
    for (const auto &file : section.tables(u"file"_s))
        recipe.files.push_back(readFile(file));
    if (recipe.files.empty())
        section.wrong(u"file"_s, Martlet::tr("A recipe has at least one [[file]]. Add it."));
    if (!fault)
        fault = recipeFault(recipe);
    if (!fault)
        return recipe;
    const auto at = tomlPosition(text, fault->path);
    return fail(
        Error::Kind::Input,
        Martlet::tr("%1, line %2, column %3: %4").arg(origin).arg(at.line).arg(at.column).arg(fault->sentence));
}

QByteArray toToml(const ImportRecipe &recipe)
{
    RecipeEntries entries;
    entries.text(u"name"_s, recipe.name);
    entries.text(u"title"_s, recipe.title);
    entries.number(u"version"_s, recipe.version, 0);
    entries.text(u"source_system"_s, recipe.sourceSystem);
    QString text = entries.lines();
    for (const auto &file : recipe.files)
        text += fileText(file);
    return text.toUtf8();
}

} // namespace martlet
