// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"
#include "etl/recipe/lookups.h"
#include "lineage/batch.h"

#include <QJsonObject>

namespace martlet {

class Session;

// A finished batch and what its rejected lines are read with again: the recipe as it was then, with its mends.
struct KeptBatch
{
    Batch batch;
    int sourceSystem = 0;
    QJsonObject format; // of etl_batches
    ImportRecipe recipe;
    FileRecipe file; // of the recipe
    QStringList header;
    QString encoding;

    // Input when the batch is not done, or its recipe's text is not kept.
    [[nodiscard]] static Result<KeptBatch> open(Session &session, BatchId id);
    // The side files that the recipe names, out of `folder`; Input when it needs some and the folder is empty.
    [[nodiscard]] Result<Lookups> lookups(const QString &folder) const;
};

} // namespace martlet
