// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batch.h"

#include <vector>

namespace martlet {

class Session;

// Why a batch cannot be undone while a later one stands.
struct UndoBlocker
{
    enum class Reason {
        ChangedItsRows,
        ReliedOnItsRows, // left rows of its own out, because this batch had them
        RefersToItsMembers,
        MendsItsRejects
    };
    BatchId batch; // 0: rows that came with no batch
    QString feed;
    QString fileName;
    Reason reason = Reason::ChangedItsRows;
    qint64 rows = 0;

    bool operator==(const UndoBlocker &) const = default;
};

QString describe(const UndoBlocker &blocker); // a sentence

// What depends on a batch, newest batch first; empty when it can be undone. Input when there is no such batch,
// or it is none that stands.
[[nodiscard]] Result<std::vector<UndoBlocker>> undoBlockers(Session &session, BatchId id);

} // namespace martlet
