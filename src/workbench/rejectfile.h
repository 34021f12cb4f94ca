// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batch.h"

#include <stop_token>

namespace martlet {

class Workbench;

// A file with the rejected lines of a batch that no later one has brought in, each with its reason.
struct RejectFile
{
    QString path;
    qint64 lines = 0;
    qint64 bytes = 0;
    QString sha256;
};

// Writes it, over an earlier one; it appears only when it is whole. Without the warehouse's key a personal file
// is Denied. Blocks.
[[nodiscard]] Result<RejectFile> writeRejectFile(Workbench &bench, BatchId id, const QString &path,
                                                 std::stop_token stop);

} // namespace martlet
