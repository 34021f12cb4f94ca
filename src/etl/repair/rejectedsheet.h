// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <stop_token>

class QIODevice;

namespace martlet {

class RejectedLines;

// Writes the rejected lines of a dry run that were kept, as exportRejects does those of a batch; how many.
[[nodiscard]] Result<qint64> writeRejected(const RejectedLines &rejects, const FileRecipe &file, QIODevice &out,
                                           std::stop_token stop);

} // namespace martlet
