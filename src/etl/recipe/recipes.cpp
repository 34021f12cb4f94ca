// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipes.h"

#include "base/tr.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// The resource of a static library is linked only when somebody asks for it by name, outside any namespace.
static void registerRecipes()
{
    Q_INIT_RESOURCE(recipes);
}

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QDir recipeFolder()
{
    static const bool registered = (registerRecipes(), true);
    Q_UNUSED(registered)
    return QDir(u":/martlet/recipes"_s);
}

Result<ImportRecipe> readRecipe(const QString &path, const QString &origin)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input,
                    Martlet::tr("The recipe %1 cannot be read. Check the name and its "
                                "permissions.")
                        .arg(origin),
                    file.errorString());
    return recipeFromToml(file.readAll(), origin);
}

bool isLayoutOf(const FileRecipe &file, QStringList header)
{
    for (const auto &optional : file.optional)
        header.removeOne(optional);
    auto wanted = file.header;
    wanted.sort();
    header.sort();
    return header == wanted;
}

bool matchesName(const FileRecipe &file, const QString &fileName)
{
    return std::any_of(file.patterns.begin(), file.patterns.end(),
                       [&](const QString &pattern) { return matchesPattern(fileName, pattern); });
}

} // namespace

QStringList builtInRecipes()
{
    QStringList names;
    for (const auto &file : recipeFolder().entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        names += file.chopped(5);
    return names;
}

Result<ImportRecipe> findRecipe(const QString &nameOrPath)
{
    if (builtInRecipes().contains(nameOrPath))
        return readRecipe(recipeFolder().filePath(nameOrPath + u".toml"_s), nameOrPath + u".toml"_s);
    if (nameOrPath.endsWith(".toml"_L1) || nameOrPath.contains(u'/'))
        return readRecipe(nameOrPath, nameOrPath);
    return fail(Error::Kind::Usage,
                Martlet::tr("There is no recipe “%1”. Name the path of a .toml file or one of "
                            "these: %2.")
                    .arg(nameOrPath, builtInRecipes().join(u", "_s)));
}

std::vector<RecipeMatch> recipesForHeader(const QStringList &header, const QString &fileName)
{
    std::vector<RecipeMatch> matches;
    for (const auto &name : builtInRecipes()) {
        const auto recipe = findRecipe(name);
        if (!recipe)
            continue; // a test reads them all
        for (const auto &file : recipe->files)
            if (file.hasHeader && !file.patterns.isEmpty() && isLayoutOf(file, header))
                matches.push_back({*recipe, file.name, matchesName(file, fileName)});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const RecipeMatch &a, const RecipeMatch &b) { return a.byName > b.byName; });
    return matches;
}

Result<RecipeMatch> recipeForHeader(const QStringList &header, const QString &fileName)
{
    auto matches = recipesForHeader(header, fileName);
    const auto byName =
        std::count_if(matches.begin(), matches.end(), [](const auto &match) { return match.byName; });
    if (byName == 1 || matches.size() == 1)
        return std::move(matches.front());
    if (matches.empty())
        return fail(Error::Kind::Input,
                    Martlet::tr("No recipe reads a file with the columns %1. Write one (see "
                                "docs/recipes.md) and name it with --recipe.")
                        .arg(header.join(u", "_s)));
    QStringList names;
    for (const auto &match : matches)
        names += match.recipe.name;
    return fail(Error::Kind::Input,
                Martlet::tr("Several recipes read %1: %2. Name the right one with --recipe.")
                    .arg(fileName, names.join(u", "_s)));
}

} // namespace martlet
