// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/import.h"
#include "etl/recipe/importrecipe.h"

#include <vector>

namespace martlet {

// One file to load and how.
struct PlannedFile
{
    QString path;
    ImportRecipe recipe;
    QString fileRecipe;   // FileRecipe::name
    CellEdits edits = {}; // of lines that are rejected as they stand
    LoadChoice choice = {};

    const FileRecipe &file() const;
    bool operator==(const PlannedFile &) const = default;
};

// Dimensions before facts: what is pointed at comes before what points.
void sortForLoad(std::vector<PlannedFile> &plan);
// The files of a request in the order they are to be loaded: a folder recipe's own order; without a recipe each
// file by its header, dimensions before facts. A file whose header no recipe has is sniffed, all of it, and
// read by the draft where that is complete; in a folder it is passed over. Input errors name the path that
// nothing reads, and what is to be decided.
[[nodiscard]] Result<std::vector<PlannedFile>> planImport(const ImportRequest &request,
                                                          std::stop_token stop = {}, Progress progress = {});

} // namespace martlet
