// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdraft.h"

#include "base/tr.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *stepWords[importStepCount] = {u"source", u"columns", u"rules", u"check", u"load"};

ImportStep stepOf(const QString &word)
{
    const auto found = std::ranges::find_if(stepWords, [&](auto *step) { return word == QStringView(step); });
    return found == std::end(stepWords) ? ImportStep::Source : ImportStep(found - std::begin(stepWords));
}

FileRecipe *partOf(ImportRecipe &recipe, const QString &name)
{
    const auto found = std::ranges::find(recipe.files, name, &FileRecipe::name);
    return found == recipe.files.end() ? nullptr : &*found;
}

} // namespace

QString toText(ImportStep step)
{
    return QString::fromUtf16(stepWords[int(step)]);
}

ImportDraft ImportDraft::of(const QStringList &paths, const QString &recipeName,
                            const std::vector<PlannedFile> &plan)
{
    ImportDraft draft;
    draft.paths = paths;
    draft.recipeName = recipeName;
    for (const auto &planned : plan) {
        auto found = std::ranges::find(draft.recipes, planned.recipe);
        if (found == draft.recipes.end())
            found = draft.recipes.insert(found, planned.recipe);
        draft.files.push_back({planned.path, int(found - draft.recipes.begin()), planned.fileRecipe});
    }
    return draft;
}

std::vector<PlannedFile> ImportDraft::plan() const
{
    std::vector<PlannedFile> plan;
    for (const auto &file : files)
        plan.push_back({file.path, recipes[std::size_t(file.recipe)], file.part});
    return plan;
}

std::vector<DraftLayout> ImportDraft::layouts() const
{
    std::vector<DraftLayout> layouts;
    for (const auto &file : files) {
        const DraftLayout layout{file.recipe, file.part};
        if (std::ranges::find(layouts, layout) == layouts.end())
            layouts.push_back(layout);
    }
    return layouts;
}

const FileRecipe &ImportDraft::file(const DraftLayout &layout) const
{
    const auto &its = recipes[std::size_t(layout.recipe)].files;
    const auto found = std::ranges::find(its, layout.part, &FileRecipe::name);
    return found == its.end() ? its.front() : *found;
}

void ImportDraft::setFile(const DraftLayout &layout, const FileRecipe &file)
{
    if (auto *part = partOf(recipes[std::size_t(layout.recipe)], layout.part))
        *part = file;
}

QString ImportDraft::title() const
{
    return files.size() == 1 ? QFileInfo(files.front().path).fileName()
                             : Martlet::tr("%n file(s)", nullptr, int(files.size()));
}

QJsonObject ImportDraft::toJson() const
{
    QJsonArray itsFiles, itsRecipes;
    for (const auto &file : files)
        itsFiles.append(
            QJsonObject{{u"path"_s, file.path}, {u"recipe"_s, file.recipe}, {u"part"_s, file.part}});
    for (const auto &recipe : recipes)
        itsRecipes.append(QString::fromUtf8(toToml(recipe)));
    return {{u"paths"_s, QJsonArray::fromStringList(paths)},
            {u"recipe"_s, recipeName},
            {u"files"_s, itsFiles},
            {u"recipes"_s, itsRecipes},
            {u"step"_s, toText(step)}};
}

Result<ImportDraft> ImportDraft::fromJson(const QJsonObject &object)
{
    ImportDraft draft;
    for (const auto &path : object.value(u"paths"_s).toArray())
        draft.paths += path.toString();
    draft.recipeName = object.value(u"recipe"_s).toString();
    draft.step = stepOf(object.value(u"step"_s).toString());
    for (const auto &text : object.value(u"recipes"_s).toArray()) {
        TRY_ASSIGN(auto recipe, recipeFromToml(text.toString().toUtf8(), Martlet::tr("the kept import")));
        draft.recipes.push_back(std::move(recipe));
    }
    for (const auto &value : object.value(u"files"_s).toArray()) {
        const auto file = value.toObject();
        draft.files.push_back({file.value(u"path"_s).toString(), file.value(u"recipe"_s).toInt(),
                               file.value(u"part"_s).toString()});
        const int recipe = draft.files.back().recipe;
        if (recipe < 0 || recipe >= int(draft.recipes.size()))
            return fail(Error::Kind::Input,
                        Martlet::tr("The kept import names a recipe it does not have. Choose its files anew."));
    }
    return draft;
}

} // namespace martlet
