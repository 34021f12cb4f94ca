// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace martlet {

class Pool;
class SemanticModel;

// The model with what the file adds; the model itself where there is no file. Each measure and key that is
// added is tried on the warehouse, which reads no row of it. An Error names file, line and entry, what is
// expected and what was found.
[[nodiscard]] Result<SemanticModel> ownModel(Pool &pool, const SemanticModel &model, const QString &path);

} // namespace martlet
