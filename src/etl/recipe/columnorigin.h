// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <vector>

namespace martlet {

// What fills a column of the warehouse, as a recipe says.
struct ColumnOrigin
{
    QString file;        // the kind of file: "sales*.csv", "order_details"
    QString source;      // its column, or "LOOKUP.column"; empty for what is not read
    int place = 0;       // of the column in the file, from 1; 0: elsewhere
    QStringList changes; // what happens to the cell on the way, in words
    bool operator==(const ColumnOrigin &) const = default;
};

// One for each kind of file of the recipe that fills the column: files of `feed` under the column's own name,
// other files under "member.column" ("product.category").
std::vector<ColumnOrigin> originsOf(const ImportRecipe &recipe, const QString &feed, const QString &member,
                                    const QString &column);

} // namespace martlet
