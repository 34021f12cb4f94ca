// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"
#include "etl/recipe/layoutfingerprint.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace martlet {

struct RenamedColumn
{
    QString was, now;
    int confidence = 0; // percent

    bool operator==(const RenamedColumn &) const = default;
};

// A column whose values the declared format no longer reads.
struct RetypedColumn
{
    QString column; // as the file calls it
    QString was;    // "dates written as yyyy-MM-dd"
    QString sample; // "31.12.2025"
    QString now;    // what the proposal reads it by; empty: nothing reads all of the sample, or two do

    bool operator==(const RetypedColumn &) const = default;
};

// In what a file differs from the recipe that knows its layout best, and the recipe that would read it.
struct LayoutDrift
{
    ImportRecipe known;
    QString file; // FileRecipe::name
    std::vector<RenamedColumn> renamed;
    QStringList missing; // columns the file no longer has,
    QStringList added;   // and those no recipe names
    std::vector<RetypedColumn> retyped;
    ImportRecipe proposed; // the mapping carried over
    QString fault;         // what keeps the proposal from reading the file; empty: nothing does

    bool hasAny() const
    {
        return !renamed.empty() || !missing.isEmpty() || !added.isEmpty() || !retyped.empty();
    }
    bool operator==(const LayoutDrift &) const = default;
};

// The recipe whose header is nearest, when at least three of its columns and half of all are there under the
// same or a similar name. An exact match is no drift.
std::optional<LayoutDrift> driftOf(const FileLayout &layout, const std::vector<ImportRecipe> &recipes);
// Looks for retyped columns in the first lines of the file, and proposes the one format that reads all of them.
[[nodiscard]] Result<void> findRetyped(LayoutDrift &drift, const QString &path, std::stop_token stop);
// A file of exactly this recipe's layout: only retyped columns are looked for.
[[nodiscard]] Result<LayoutDrift> driftOfValues(const ImportRecipe &recipe, const QString &file,
                                                const QString &path, std::stop_token stop);

QStringList sentencesOf(const LayoutDrift &drift);                   // one for each difference
Error driftError(const LayoutDrift &drift, const QString &fileName); // Input: nothing was loaded, and why

} // namespace martlet
