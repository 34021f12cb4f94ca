// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <memory>
#include <string_view>

class QIODevice;

namespace martlet {

// One side file, in memory by key. Immutable once read.
class LookupTable final
{
public:
    [[nodiscard]] static Result<LookupTable> read(QIODevice &device, const LookupRecipe &recipe);
    LookupTable(LookupTable &&) noexcept;
    LookupTable &operator=(LookupTable &&) noexcept;
    ~LookupTable();

    const LookupRecipe &recipe() const;
    int column(QStringView name) const; // -1 when there is none
    qsizetype rowCount() const;
    int find(std::string_view key) const; // a row, -1 when there is none
    std::string_view text(int row, int column) const;

private:
    struct Storage;
    explicit LookupTable(std::unique_ptr<Storage> storage);
    std::unique_ptr<Storage> m_storage;
};

// The side files of a recipe, in its order. Immutable once loaded; shared freely between threads.
class Lookups final
{
public:
    Lookups() = default;
    explicit Lookups(std::vector<std::shared_ptr<const LookupTable>> tables)
        : m_tables(std::move(tables))
    {
    }
    // Finds each by its pattern in `folder`. A missing file or column, a bad record and a key that comes twice
    // are Errors: without the side file no line could be read rightly.
    [[nodiscard]] static Result<Lookups> load(const FileRecipe &recipe, const QString &folder);

    const std::vector<std::shared_ptr<const LookupTable>> &tables() const { return m_tables; }

private:
    std::vector<std::shared_ptr<const LookupTable>> m_tables;
};

} // namespace martlet
