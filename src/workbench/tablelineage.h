// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/columnorigin.h"
#include "lineage/tablebatches.h"
#include "schema/catalogue/startable.h"

namespace martlet {

class Session;
class ReportCatalogue;

// A recipe that filled a table, as it was last used, and how much came by it.
struct RecipeUse
{
    ImportRecipe recipe; // its text may be of another program version: then only the name is set
    qint64 batches = 0;
    qint64 rows = 0;
};

// Where a table's rows came from and who reads them.
struct TableLineage
{
    struct Reader
    {
        QString id, title;
    };
    std::vector<TableBatch> batches; // the newest first
    std::vector<RecipeUse> recipes;  // the one used last first
    std::vector<Reader> reports;
};

// What fills a column, by each of those recipes; beside it how many batches used the recipe.
struct ColumnSource
{
    QString recipe;
    qint64 batches = 0;
    ColumnOrigin origin;
    QString newestFile; // of that kind; else the kind itself
};

[[nodiscard]] Result<TableLineage> tableLineage(Session &session, const ReportCatalogue &reports,
                                                const StarTable &table, std::stop_token stop);
std::vector<ColumnSource> columnSources(const TableLineage &lineage, const StarTable &table,
                                        const QString &column);

} // namespace martlet
