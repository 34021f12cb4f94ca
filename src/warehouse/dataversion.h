// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace martlet {

class Session;

// Which state of the data a session sees: any load that finishes, any that is undone
// and any rollup that is made or dropped makes another.
struct DataVersion
{
    qint64 lastBatch = 0; // the newest finished one
    QString text;
};

[[nodiscard]] Result<DataVersion> readDataVersion(Session &session);

} // namespace martlet
