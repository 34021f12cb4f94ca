// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "etl/recipe/importrecipe.h"

#include <stop_token>
#include <vector>

namespace martlet {

// A text of a column and in how many rows it stands, without blanks around it.
struct Facet
{
    QString value;
    qint64 rows = 0;

    bool operator==(const Facet &) const = default;
};

// What one column of a file holds. The totals are exact; of the texts the most frequent are listed.
struct Facets
{
    std::vector<Facet> values; // the most frequent first, equal ones by their letters
    qint64 rows = 0;           // that could be read
    qint64 blanks = 0;         // of them
    qint64 distinct = 0;       // texts that differ
    qint64 broken = 0;         // records that could not be read

    bool isWhole() const { return distinct == qint64(values.size()); }
    bool operator==(const Facets &) const = default;
};

inline constexpr qsizetype mostFacets = 200'000;

// Streams over the whole file, in bounded memory whatever it holds. Input when the file has no such column.
[[nodiscard]] Result<Facets> facetsOf(const QString &path, const FileRecipe &layout, const QString &column,
                                      std::stop_token stop, Progress progress, qsizetype most = mostFacets);

} // namespace martlet
