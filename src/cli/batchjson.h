// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batch.h"

#include <QJsonObject>

namespace martlet {

// A batch as --json prints it: batch_id, file, state, counts by name, and the sums as exact text.
QJsonObject batchJson(const Batch &batch);

} // namespace martlet
