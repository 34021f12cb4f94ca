// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batch.h"

namespace martlet {

// What became of one record of a file.
enum class Fate { Inserted, Updated, Unchanged, DupFile, DupWarehouse, Rejected };

// Counts the record with its amount; read is the sum of all fates, so a batch balances by construction.
void addFate(Batch &batch, Fate fate, Money amount);

} // namespace martlet
