// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/draftplan.h"
#include "ui/import/draftdrift.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace martlet {

enum class ImportStep { Source, Columns, Rules, Check, Load };
constexpr int importStepCount = int(ImportStep::Load) + 1;

// A file of an import and the recipe that reads it, by its place in the draft.
struct DraftFile
{
    QString path;
    int recipe = 0;
    QString part;         // FileRecipe::name
    CellEdits edits = {}; // of lines that would be rejected as they stand
    bool operator==(const DraftFile &) const = default;
};

// An import that is being prepared: which files, how they are read, and how far the person has come.
struct ImportDraft
{
    QStringList paths;            // as chosen: files and folders
    QString recipeName;           // as chosen; empty: found by the header
    std::vector<DraftFile> files; // in the order they are loaded
    std::vector<ImportRecipe> recipes;
    std::vector<DraftDrift> drifts; // of layouts that a recipe nearly knows
    QStringList corrections;        // corrected exports of rejects, loaded after the files
    ImportStep step = ImportStep::Source;

    static ImportDraft of(const QStringList &paths, const QString &recipeName, const DraftPlan &plan);
    std::vector<PlannedFile> plan() const;
    std::vector<DraftLayout> layouts() const; // in the order of files
    const FileRecipe &file(const DraftLayout &layout) const;
    void setFile(const DraftLayout &layout, const FileRecipe &file);
    const DraftDrift *drift(const DraftLayout &layout) const; // null: it is laid out as is known
    void accept(const DraftLayout &layout);
    bool isAccepted() const; // every layout that drifted
    // Corrections have neither columns nor rules of their own.
    bool has(ImportStep step) const;
    QString title() const; // "sales.csv", "3 files"
    bool isEmpty() const { return files.empty() && corrections.isEmpty(); }
    // Do both load the same in the same way?
    bool loadsAs(const ImportDraft &other) const
    {
        return files == other.files && recipes == other.recipes && corrections == other.corrections;
    }
    bool operator==(const ImportDraft &) const = default;

    QJsonObject toJson() const;
    // Input: what was kept cannot be read.
    [[nodiscard]] static Result<ImportDraft> fromJson(const QJsonObject &object);
};

QString toText(ImportStep step); // "check"

} // namespace martlet
