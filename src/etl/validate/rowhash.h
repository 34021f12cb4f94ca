// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/validate/typedrow.h"

namespace martlet {

// A 64-bit hash of the cells that make a row of this feed what it is: all of the feed's own but line_number and
// version. Stored in warehouses, so it never changes. (Multiply and fold, as in wyhash by Wang Yi.)
quint64 rowHash(Feed feed, std::span<const TypedCell> cells);

} // namespace martlet
