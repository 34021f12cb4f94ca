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

QJsonArray arrayOf(const CellEdits &edits)
{
    QJsonArray array;
    for (const auto &edit : edits)
        array.append(QJsonObject{{u"line"_s, edit.line}, {u"column"_s, edit.column}, {u"text"_s, edit.text}});
    return array;
}

CellEdits editsFrom(const QJsonArray &array)
{
    CellEdits edits;
    for (const auto &value : array) {
        const auto edit = value.toObject();
        edits.push_back({edit.value(u"line"_s).toInteger(), edit.value(u"column"_s).toString(),
                         edit.value(u"text"_s).toString()});
    }
    return edits;
}

} // namespace

QString toText(ImportStep step)
{
    return QString::fromUtf16(stepWords[int(step)]);
}

ImportDraft ImportDraft::of(const QStringList &paths, const QString &recipeName, const DraftPlan &plan)
{
    ImportDraft draft;
    draft.paths = paths;
    draft.recipeName = recipeName;
    draft.corrections = plan.corrections;
    for (const auto &planned : plan.files) {
        auto found = std::ranges::find(draft.recipes, planned.recipe);
        if (found == draft.recipes.end())
            found = draft.recipes.insert(found, planned.recipe);
        draft.files.push_back({planned.path, int(found - draft.recipes.begin()), planned.fileRecipe});
    }
    for (const auto &[path, drift] : plan.drifted) {
        const auto file = std::ranges::find(draft.files, path, &DraftFile::path);
        const DraftLayout layout{file->recipe, file->part};
        if (!draft.drift(layout)) // files of one layout have drifted alike
            draft.drifts.push_back({layout, drift, false});
    }
    return draft;
}

std::vector<PlannedFile> ImportDraft::plan() const
{
    std::vector<PlannedFile> plan;
    for (const auto &file : files)
        plan.push_back({file.path, recipes[std::size_t(file.recipe)], file.part, file.edits});
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

const DraftDrift *ImportDraft::drift(const DraftLayout &layout) const
{
    const auto found = std::ranges::find(drifts, layout, &DraftDrift::layout);
    return found == drifts.end() ? nullptr : &*found;
}

void ImportDraft::accept(const DraftLayout &layout)
{
    const auto found = std::ranges::find(drifts, layout, &DraftDrift::layout);
    if (found != drifts.end())
        found->isAccepted = true;
}

bool ImportDraft::isAccepted() const
{
    return std::ranges::all_of(drifts, &DraftDrift::isAccepted);
}

bool ImportDraft::has(ImportStep step) const
{
    return !files.empty() || (step != ImportStep::Columns && step != ImportStep::Rules);
}

QString ImportDraft::title() const
{
    const auto count = qsizetype(files.size()) + corrections.size();
    if (count != 1)
        return Martlet::tr("%n file(s)", nullptr, int(count));
    return QFileInfo(files.empty() ? corrections.front() : files.front().path).fileName();
}

QJsonObject ImportDraft::toJson() const
{
    QJsonArray itsFiles, itsRecipes, itsDrifts;
    for (const auto &file : files)
        itsFiles.append(QJsonObject{{u"path"_s, file.path},
                                    {u"recipe"_s, file.recipe},
                                    {u"part"_s, file.part},
                                    {u"edits"_s, arrayOf(file.edits)}});
    for (const auto &recipe : recipes)
        itsRecipes.append(QString::fromUtf8(toToml(recipe)));
    for (const auto &drift : drifts)
        itsDrifts.append(drift.toJson());
    return {{u"paths"_s, QJsonArray::fromStringList(paths)},
            {u"recipe"_s, recipeName},
            {u"files"_s, itsFiles},
            {u"recipes"_s, itsRecipes},
            {u"drifts"_s, itsDrifts},
            {u"corrections"_s, QJsonArray::fromStringList(corrections)},
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
                               file.value(u"part"_s).toString(), editsFrom(file.value(u"edits"_s).toArray())});
        const int recipe = draft.files.back().recipe;
        if (recipe < 0 || recipe >= int(draft.recipes.size()))
            return fail(Error::Kind::Input,
                        Martlet::tr("The kept import names a recipe it does not have. Choose its files anew."));
    }
    for (const auto &value : object.value(u"drifts"_s).toArray()) {
        TRY_ASSIGN(auto drift, DraftDrift::fromJson(value.toObject()));
        draft.drifts.push_back(std::move(drift));
    }
    for (const auto &path : object.value(u"corrections"_s).toArray())
        draft.corrections += path.toString();
    return draft;
}

} // namespace martlet
