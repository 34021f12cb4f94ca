// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace martlet {

class Session;

// A batch that a table's present rows came from, and how many of them.
struct TableBatch
{
    BatchId id;
    QString feed, recipe, fileName;
    qint64 finishedAt = 0; // µs since 1970, UTC
    qint64 rows = 0;       // rows of the table that this batch was the last to write
    bool operator==(const TableBatch &) const = default;
};

// The newest batch first. `stored` is a table with a batch_id.
[[nodiscard]] Result<std::vector<TableBatch>> batchesOfTable(Session &session, const QString &stored,
                                                             std::stop_token stop = {});
// The text of a recipe as it was last used; empty when the warehouse has none of that name.
[[nodiscard]] Result<QByteArray> recipeText(Session &session, const QString &recipe);

} // namespace martlet
