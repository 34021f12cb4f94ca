// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "etl/import.h"
#include "etl/importplan.h"
#include "etl/recipe/layoutdrift.h"
#include "etl/recipe/recipefolder.h"

#include <optional>
#include <stop_token>

namespace martlet {

// How a file is read when nobody names a recipe: by the known recipe of its layout. A file that is nearly laid
// out as one is an Input Error that lists the differences, until the request accepts them; then the proposed
// recipe is kept as a new version and reads the file. A file that is like none is sniffed, unless the request
// says otherwise. Nothing for a file of a folder that no recipe knows: folders hold notes too.
[[nodiscard]] Result<std::optional<PlannedFile>> chooseRecipe(const QString &path, bool isInFolder,
                                                              const ImportRequest &request,
                                                              std::stop_token stop, Progress &progress);
// The same for a file whose recipe is named and which lacks columns that the recipe reads; nothing when it has
// all.
[[nodiscard]] Result<std::optional<PlannedFile>> chooseDrifted(const QString &path, const ImportRecipe &recipe,
                                                               const FileRecipe &file,
                                                               const ImportRequest &request,
                                                               std::stop_token stop);
// What keeps a file of the request from being read as known; for showing it. Nothing when a recipe reads it,
// or none is near.
[[nodiscard]] Result<std::optional<LayoutDrift>> driftOfFile(const QString &path, const ImportRequest &request,
                                                             std::stop_token stop);

} // namespace martlet
