// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/sourcefile.h"
#include "etl/recipe/importrecipe.h"
#include "lineage/batch.h"

namespace martlet {

// Compares what the last line of a file says with what was read of it. Input when the line does not say it,
// when the lines differ, or the amounts; where lines were rejected their amounts may be unknown, so then the
// amounts are not compared. To be asked when the file has been read: it moves the device.
[[nodiscard]] Result<void> expectTrailer(SourceFile &file, const FileRecipe &recipe, const QString &encoding,
                                         const Batch &batch);

} // namespace martlet
