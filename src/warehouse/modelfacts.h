// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

namespace martlet {

class SemanticModel;

// How many rows the facts of a model have, and their first and last day, from which periods count. Days outside
// of the years that a calendar may have (1900 to 2199) stand for something else.
[[nodiscard]] Result<WarehouseFacts> modelFacts(Session &session, const SemanticModel &model);

} // namespace martlet
