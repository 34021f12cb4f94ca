// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <memory>
#include <span>
#include <string_view>

namespace martlet {

// The side files of a recipe, in memory by key. Immutable once loaded; shared freely between threads.
class Lookups final
{
public:
    class Table;

    Lookups() = default;
    // Finds each by its pattern in `folder`. A missing file, a missing column or a key twice is an Error.
    [[nodiscard]] static Result<Lookups> load(const FileRecipe &recipe, const QString &folder);

    const Table *table(QStringView name) const;

private:
    std::vector<std::shared_ptr<const Table>> m_tables;
};

} // namespace martlet
