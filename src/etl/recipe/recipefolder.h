// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <vector>

namespace martlet {

// One version of a recipe of one's own; `fault` says why it cannot be read.
struct KeptRecipe
{
    QString name, title;
    int version = 0;
    QString path;
    QString fault;

    bool operator==(const KeptRecipe &) const = default;
};

// The recipes of one's own: a folder with a file NAME.VERSION.toml for each version; a NAME.toml put there by
// hand is version 0. No version is ever written over. Without a path an empty folder.
class RecipeFolder final
{
public:
    RecipeFolder() = default;
    explicit RecipeFolder(QString path)
        : m_path(std::move(path))
    {
    }

    static bool isName(const QString &name); // can a recipe be kept under it?
    const QString &path() const { return m_path; }
    std::vector<KeptRecipe> list() const;      // by name, the newest version of each first
    std::vector<ImportRecipe> recipes() const; // those that can be read, in the same order
    bool has(const QString &name) const;
    // Version 0: the newest. Input when there is none, or it cannot be read.
    [[nodiscard]] Result<ImportRecipe> find(const QString &name, int version = 0) const;
    // As the next version; what the newest version says already is not kept twice. The recipe as it is kept.
    [[nodiscard]] Result<ImportRecipe> save(ImportRecipe recipe) const;

private:
    QString m_path;
};

} // namespace martlet
