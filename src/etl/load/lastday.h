// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/importrecipe.h"

#include <QDate>

#include <stop_token>

namespace martlet {

// The business date of a file of facts before it is loaded: the last day of its good lines. Reads it all; null
// for files of members.
[[nodiscard]] Result<QDate> lastDayOf(const QString &path, const ImportRecipe &recipe, const FileRecipe &file,
                                      std::stop_token stop);

} // namespace martlet
