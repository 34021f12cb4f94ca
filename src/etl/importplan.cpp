// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/importplan.h"

#include "base/tr.h"
#include "etl/load/sourcefile.h"
#include "etl/recipe/recipes.h"
#include "etl/recipechoice.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString &folder)
{
    const QDir dir(folder);
    QStringList paths;
    for (const auto &name : dir.entryList(QDir::Files | QDir::Readable, QDir::Name))
        paths += dir.filePath(name);
    return paths;
}

bool mayBeTable(const QString &path)
{
    const auto ending = QFileInfo(path).suffix().toLower();
    return ending == u"csv" || ending == u"txt" || ending == u"tsv" || ending == u"gz" || ending == u"zip" ||
           ending == u"xlsx";
}

tl::unexpected<Error> nothingInFolder(const QString &folder)
{
    return fail(Error::Kind::Input,
                Martlet::tr("The folder %1 has no file that Martlet knows how to read. Name "
                            "the files one by one to see why, or name a recipe.")
                    .arg(folder));
}

Result<void> planByHeader(const QString &path, bool isInFolder, const ImportRequest &request,
                          std::vector<PlannedFile> &plan, std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(auto chosen, chooseRecipe(path, isInFolder, request, stop, progress));
    if (chosen)
        plan.push_back(std::move(*chosen));
    return {};
}

Result<void> planFolder(const QString &folder, const ImportRecipe &recipe, std::vector<PlannedFile> &plan)
{
    const auto before = plan.size();
    for (const auto &file : recipe.files) {
        for (const auto &path : filesOf(folder)) {
            const auto *const chosen = recipe.fileFor(QFileInfo(path).fileName());
            if (chosen == &file && (recipe.files.size() > 1 || mayBeTable(path)))
                plan.push_back({path, recipe, file.name});
        }
    }
    return plan.size() == before ? Result<void>(nothingInFolder(folder)) : Result<void>();
}

Result<void> planWithRecipe(const QString &path, const ImportRecipe &recipe, const ImportRequest &request,
                            std::vector<PlannedFile> &plan, std::stop_token stop)
{
    if (QFileInfo(path).isDir())
        return planFolder(path, recipe, plan);
    TRY_ASSIGN(const auto source, SourceFile::open(path, stop));
    const auto *const file = recipe.fileFor(source.tableName());
    if (!file)
        return fail(Error::Kind::Input, Martlet::tr("The recipe %1 does not say how to read %2. Name another "
                                                    "recipe, or rename the file as the recipe expects it.")
                                            .arg(recipe.name, path));
    TRY_ASSIGN(auto drifted, chooseDrifted(path, recipe, *file, request, stop));
    plan.push_back(drifted ? std::move(*drifted) : PlannedFile{path, recipe, file->name});
    return {};
}

// Suppliers first and stock last: what is pointed at comes before what points.
int rank(const PlannedFile &planned)
{
    constexpr Feed order[] = {Feed::Suppliers, Feed::Stores, Feed::Employees, Feed::Products,
                              Feed::Customers, Feed::Sales,  Feed::Inventory};
    return int(std::find(std::begin(order), std::end(order), planned.file().feed) - std::begin(order));
}

Result<std::vector<PlannedFile>> planPaths(const ImportRequest &request, std::stop_token stop,
                                           Progress &progress)
{
    std::vector<PlannedFile> plan;
    if (!request.recipe.isEmpty()) {
        TRY_ASSIGN(const auto recipe, findRecipe(request.recipe, RecipeFolder(request.recipeFolder)));
        for (const auto &path : request.paths)
            TRY(planWithRecipe(path, recipe, request, plan, stop));
        return plan;
    }
    for (const auto &path : request.paths) {
        if (!QFileInfo(path).isDir()) {
            TRY(planByHeader(path, false, request, plan, stop, progress));
            continue;
        }
        const auto before = plan.size();
        for (const auto &file : filesOf(path)) {
            if (mayBeTable(file) && QFileInfo(file).size() > 0)
                TRY(planByHeader(file, true, request, plan, stop, progress));
        }
        if (plan.size() == before)
            return nothingInFolder(path);
    }
    sortForLoad(plan);
    return plan;
}

} // namespace

const FileRecipe &PlannedFile::file() const
{
    const auto found =
        std::find_if(recipe.files.begin(), recipe.files.end(),
                     [this](const FileRecipe &candidate) { return candidate.name == fileRecipe; });
    return found == recipe.files.end() ? recipe.files.front() : *found;
}

void sortForLoad(std::vector<PlannedFile> &plan)
{
    std::stable_sort(plan.begin(), plan.end(),
                     [](const PlannedFile &a, const PlannedFile &b) { return rank(a) < rank(b); });
}

Result<std::vector<PlannedFile>> planImport(const ImportRequest &request, std::stop_token stop,
                                            Progress progress)
{
    TRY_ASSIGN(auto plan, planPaths(request, stop, progress));
    for (auto &planned : plan)
        planned.choice = request.choice;
    return plan;
}

} // namespace martlet
