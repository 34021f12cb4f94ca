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

QStringList without(QStringList names, const QStringList &removed)
{
    for (const auto &name : removed)
        names.removeOne(name);
    return names;
}

// The built-in layout that has the most of a header's names, and where they differ.
struct NearestLayout
{
    QString recipe; // empty: none has more than two, which may be chance
    qsizetype size = 0;
    QStringList missing, unknown;
};

NearestLayout nearestLayout(const QStringList &header)
{
    NearestLayout nearest;
    qsizetype best = 2;
    for (const auto &name : builtInRecipes()) {
        const auto recipe = findRecipe(name);
        if (!recipe)
            continue;
        for (const auto &file : recipe->files) {
            const auto lacking = without(file.header, header);
            const auto known = file.header.size() - lacking.size();
            if (!file.hasHeader || file.patterns.isEmpty() || known <= best)
                continue;
            best = known;
            nearest = {recipe->name, file.header.size(), lacking,
                       without(without(header, file.header), file.optional)};
        }
    }
    return nearest;
}

// What keeps a header from the recipe that knows the most of its columns.
tl::unexpected<Error> unknownColumns(const QStringList &header, const QString &fileName)
{
    const auto nearest = nearestLayout(header);
    if (nearest.recipe.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("No recipe reads %1: its columns are none that Martlet knows. "
                                "Name a recipe, or make one for it.")
                        .arg(fileName));
    QStringList faults;
    if (!nearest.missing.isEmpty())
        faults += Martlet::tr("lacks the columns: %1").arg(nearest.missing.join(u", "_s));
    if (!nearest.unknown.isEmpty())
        faults += Martlet::tr("has columns too many: %1").arg(nearest.unknown.join(u", "_s));
    return fail(Error::Kind::Input,
                Martlet::tr("%1 is nearly what the recipe %2 reads, but it %3. Mend the file, "
                            "or copy the recipe, change it and name it with --recipe.")
                    .arg(fileName, nearest.recipe, faults.join(Martlet::tr("; it "))));
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

bool isNearKnownLayout(const QStringList &header)
{
    const auto nearest = nearestLayout(header);
    return !nearest.recipe.isEmpty() && nearest.missing.size() * 4 <= nearest.size;
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
        return unknownColumns(header, fileName);
    QStringList names;
    for (const auto &match : matches)
        names += match.recipe.name;
    return fail(Error::Kind::Input,
                Martlet::tr("Several recipes read %1: %2. Name the right one with --recipe.")
                    .arg(fileName, names.join(u", "_s)));
}

} // namespace martlet
