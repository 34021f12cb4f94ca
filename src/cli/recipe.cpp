// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/recipecleaning.h"
#include "etl/recipe/recipes.h"
#include "workbench/places.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

RecipeFolder ownRecipes()
{
    return RecipeFolder(places::recipeFolder());
}

Result<void> list(const Invocation &call)
{
    QJsonArray rows;
    const auto add = [&](const QString &name, int version, const QString &title, const QString &fault) {
        rows.append(
            QJsonObject{{u"name"_s, name}, {u"version"_s, version}, {u"title"_s, title}, {u"fault"_s, fault}});
        if (!call.console.json())
            call.console.line(u"%1 %2 %3"_s.arg(name, -24)
                                  .arg(version == 0 ? QString() : QString::number(version), 4)
                                  .arg(fault.isEmpty() ? title : fault));
    };
    for (const auto &kept : ownRecipes().list())
        add(kept.name, kept.version, kept.title, kept.fault);
    for (const auto &name : builtInRecipes()) {
        TRY_ASSIGN(const auto recipe, findRecipe(name));
        add(name, 0, recipe.title, {});
    }
    if (call.console.json())
        call.console.object({{u"recipes"_s, rows}});
    return {};
}

// NAME, NAME.VERSION or a path.
Result<ImportRecipe> named(const Invocation &call)
{
    const auto name = call.argument(2);
    if (name.isEmpty())
        return usageError(Martlet::tr("Name the recipe: recipe %1 NAME").arg(call.argument(1)));
    const auto point = name.lastIndexOf(u'.');
    const int version = name.mid(point + 1).toInt();
    if (point > 0 && version > 0)
        return ownRecipes().find(name.left(point), version);
    return findRecipe(name, ownRecipes());
}

Result<void> show(const Invocation &call)
{
    TRY_ASSIGN(const auto recipe, named(call));
    const auto text = QString::fromUtf8(toToml(recipe));
    if (call.console.json())
        call.console.object({{u"name"_s, recipe.name}, {u"version"_s, recipe.version}, {u"toml"_s, text}});
    else
        call.console.print(text);
    return {};
}

Result<void> exportTo(const Invocation &call)
{
    if (!call.has(u"out"_s))
        return usageError(Martlet::tr("Say where to write it: --out FILE.toml"));
    TRY_ASSIGN(const auto recipe, named(call));
    return writeRecipe(call, recipe);
}

Result<void> save(const Invocation &call)
{
    TRY_ASSIGN(const auto recipe, named(call));
    TRY_ASSIGN(const auto kept, ownRecipes().save(recipe));
    if (call.console.json())
        call.console.object({{u"name"_s, kept.name}, {u"version"_s, kept.version}});
    else
        call.console.line(Martlet::tr("%1 is kept as version %2.").arg(kept.name).arg(kept.version));
    return {};
}

Result<void> run(const Invocation &call)
{
    static const std::pair<const char16_t *, Result<void> (*)(const Invocation &)> words[] = {
        {u"list", list}, {u"show", show},         {u"export", exportTo},
        {u"save", save}, {u"facets", listFacets}, {u"clusters", listClusters},
    };
    for (const auto &[word, work] : words)
        if (call.argument(1) == QStringView(word))
            return work(call);
    return usageError(
        Martlet::tr("Say what to do with recipes: list, show, export, save, facets or clusters."));
}

} // namespace

Command recipeCommand()
{
    return {
        u"recipe"_s,
        u"list | show NAME | export NAME --out FILE | save FILE.toml | facets FILE COLUMN | clusters FILE COLUMN"_s,
        Martlet::tr("Look at recipes, keep your own, and clean the values of a column."),
        {{u"out"_s, Martlet::tr("export, clusters: the recipe to write."), u"file"_s},
         {u"recipe"_s, Martlet::tr("facets, clusters: how to read the file; without it, found by the header."),
          u"name"_s},
         {u"method"_s, Martlet::tr("clusters: fingerprint, ngram or distance."), u"method"_s, u"fingerprint"_s},
         {u"most"_s, Martlet::tr("facets, clusters: how many are listed."), u"number"_s, u"100"_s}},
        run};
}

} // namespace martlet
