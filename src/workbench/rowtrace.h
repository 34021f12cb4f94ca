// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batchledger.h"
#include "lineage/rowname.h"

#include <stop_token>

namespace martlet {

class Workbench;

// traceRow() on this warehouse, with its key where it is at hand: without it the text of a personal file stays
// closed. Blocks.
[[nodiscard]] Result<Provenance> traceRow(Workbench &bench, const RowName &row, std::stop_token stop);

} // namespace martlet
