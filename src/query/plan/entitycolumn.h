// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/catalogue/startable.h"

namespace martlet {

struct ModelEntity;

// A column of an entity: as the model states it or, of an entity without columns of its own, as the catalogue
// of the star does. An Error when there is none of the name.
[[nodiscard]] Result<StarColumn> entityColumn(const ModelEntity &entity, const QString &name);

} // namespace martlet
