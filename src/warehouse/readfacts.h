// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

namespace martlet {

class Session;

// Looks the facts up in the warehouse; all but the number of lines are index look-ups.
[[nodiscard]] Result<WarehouseFacts> readFacts(Session &session);

} // namespace martlet
