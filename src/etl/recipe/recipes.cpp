// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipes.h"

#include "base/tr.h"
#include "etl/recipe/layoutdrift.h"

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

// Beside the header the delimiter and the class of the encoding.
bool isPrintOf(const FileRecipe &file, const FileLayout &layout)
{
    if (layout.delimiter.isEmpty())
        return false;
    auto header = layout.header;
    header.removeIf([&](const QString &name) { return file.optional.contains(name); });
    return layoutFingerprint({file.header, file.dialect.delimiter, file.encoding}) ==
           layoutFingerprint({header, layout.delimiter, layout.encoding});
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

Result<ImportRecipe> findRecipe(const QString &nameOrPath, const RecipeFolder &own)
{
    if (own.has(nameOrPath))
        return own.find(nameOrPath);
    if (builtInRecipes().contains(nameOrPath))
        return readRecipe(recipeFolder().filePath(nameOrPath + u".toml"_s), nameOrPath + u".toml"_s);
    if (nameOrPath.endsWith(".toml"_L1) || nameOrPath.contains(u'/'))
        return readRecipe(nameOrPath, nameOrPath);
    return fail(Error::Kind::Usage,
                Martlet::tr("There is no recipe “%1”. Name the path of a .toml file or one of "
                            "these: %2.")
                    .arg(nameOrPath, builtInRecipes().join(u", "_s)));
}

std::vector<ImportRecipe> knownRecipes(const RecipeFolder &own)
{
    auto all = own.recipes();
    for (const auto &name : builtInRecipes())
        if (auto recipe = findRecipe(name)) // a test reads them all
            all.push_back(std::move(*recipe));
    return all;
}

bool isKnown(const ImportRecipe &recipe, const RecipeFolder &own)
{
    const auto known = knownRecipes(own);
    return std::any_of(known.begin(), known.end(), [&](ImportRecipe one) {
        one.version = recipe.version;
        return one == recipe;
    });
}

std::vector<RecipeMatch> recipesForLayout(const FileLayout &layout, const QString &fileName,
                                          const RecipeFolder &own)
{
    std::vector<RecipeMatch> matches;
    QStringList ownNames;
    for (const auto &recipe : own.recipes()) {
        for (const auto &file : recipe.files) {
            if (!file.hasHeader || !isLayoutOf(file, layout.header) || ownNames.contains(recipe.name))
                continue; // the newest version that reads it is enough
            ownNames += recipe.name;
            matches.push_back({recipe, file.name, matchesName(file, fileName), true, isPrintOf(file, layout)});
        }
    }
    for (const auto &name : builtInRecipes()) {
        const auto recipe = findRecipe(name);
        if (!recipe || ownNames.contains(name))
            continue;
        for (const auto &file : recipe->files)
            if (file.hasHeader && !file.patterns.isEmpty() && isLayoutOf(file, layout.header))
                matches.push_back({*recipe, file.name, matchesName(file, fileName)});
    }
    const auto rank = [](const RecipeMatch &match) {
        return (match.isOwn ? 4 : 0) + (match.byFingerprint ? 2 : 0) + (match.byName ? 1 : 0);
    };
    std::stable_sort(matches.begin(), matches.end(),
                     [&](const RecipeMatch &a, const RecipeMatch &b) { return rank(a) > rank(b); });
    return matches;
}

std::vector<RecipeMatch> recipesForHeader(const QStringList &header, const QString &fileName)
{
    return recipesForLayout({header, {}, {}}, fileName, {});
}

Result<RecipeMatch> chosenRecipe(std::vector<RecipeMatch> matches, const QString &fileName)
{
    if (matches.empty())
        return fail(Error::Kind::Input,
                    Martlet::tr("No recipe reads %1: its columns are none that Martlet knows. "
                                "Name a recipe, or make one for it.")
                        .arg(fileName));
    const auto &best = matches.front();
    const auto equals = std::count_if(matches.begin(), matches.end(), [&](const RecipeMatch &match) {
        return match.isOwn == best.isOwn && match.byFingerprint == best.byFingerprint &&
               match.byName == best.byName;
    });
    if (equals == 1)
        return std::move(matches.front());
    QStringList names;
    for (const auto &match : matches)
        names += match.recipe.name;
    return fail(Error::Kind::Input,
                Martlet::tr("Several recipes read %1: %2. Name the right one with --recipe.")
                    .arg(fileName, names.join(u", "_s)));
}

Result<RecipeMatch> recipeForHeader(const QStringList &header, const QString &fileName)
{
    auto matches = recipesForHeader(header, fileName);
    if (matches.empty())
        if (const auto drift = driftOf({header, {}, {}}, knownRecipes()))
            return fail(driftError(*drift, fileName));
    return chosenRecipe(std::move(matches), fileName);
}

} // namespace martlet
