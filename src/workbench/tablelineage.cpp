// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/tablelineage.h"

#include "database/session.h"
#include "reports/catalogue.h"
#include "reports/reportsreading.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The calendar and the holidays are made by the program: no file brings them.
bool isLoaded(const StarTable &table)
{
    return table.name != u"dim_date" && table.name != u"holidays";
}

Result<ImportRecipe> lastRecipe(Session &session, const QString &name)
{
    TRY_ASSIGN(const QByteArray text, recipeText(session, name));
    // A text that this program cannot read says nothing about columns.
    ImportRecipe recipe = recipeFromToml(text, name).value_or(ImportRecipe());
    recipe.name = name;
    return recipe;
}

QString newestFile(const TableLineage &lineage, const QString &recipe, const QString &kind)
{
    for (const TableBatch &batch : lineage.batches) {
        if (batch.recipe == recipe && matchesPattern(batch.fileName, kind))
            return batch.fileName;
    }
    return kind;
}

} // namespace

Result<TableLineage> tableLineage(Session &session, const ReportCatalogue &reports, const StarTable &table,
                                  std::stop_token stop)
{
    TableLineage lineage;
    for (const Report *report : reportsReading(reports.reports(), {table.name, table.stored}))
        lineage.reports.push_back({report->id, report->title});
    if (!isLoaded(table))
        return lineage;
    TRY_ASSIGN(lineage.batches, batchesOfTable(session, table.stored, stop));
    for (const TableBatch &batch : lineage.batches) {
        auto use = std::find_if(lineage.recipes.begin(), lineage.recipes.end(),
                                [&](const RecipeUse &one) { return one.recipe.name == batch.recipe; });
        if (use == lineage.recipes.end()) {
            TRY_ASSIGN(ImportRecipe recipe, lastRecipe(session, batch.recipe));
            use = lineage.recipes.insert(use, RecipeUse{std::move(recipe)});
        }
        ++use->batches;
        use->rows += batch.rows;
    }
    return lineage;
}

std::vector<ColumnSource> columnSources(const TableLineage &lineage, const StarTable &table,
                                        const QString &column)
{
    std::vector<ColumnSource> sources;
    for (const RecipeUse &use : lineage.recipes) {
        for (const ColumnOrigin &origin : originsOf(use.recipe, table.feed, table.member, column))
            sources.push_back(
                {use.recipe.name, use.batches, origin, newestFile(lineage, use.recipe.name, origin.file)});
    }
    return sources;
}

} // namespace martlet
