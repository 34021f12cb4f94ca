// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "etl/recipe/importrecipe.h"

#include <stop_token>

namespace martlet {

// The recipe that reads a file nobody has described, found by sniffing all of it. An Input error says what has
// to be decided first: a required target without a column, or a question.
[[nodiscard]] Result<ImportRecipe> sniffedRecipe(const QString &path, std::stop_token stop, Progress &progress);

} // namespace martlet
