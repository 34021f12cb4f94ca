// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "etl/undo/undoblockers.h"

#include <stop_token>

namespace martlet {

class Pool;

// What undoing a batch did.
struct Undone
{
    Batch batch;         // as it is now: REVERTED
    qint64 removed = 0;  // rows of facts and members that the batch had brought
    qint64 restored = 0; // rows that it had changed or removed, as they were before

    bool operator==(const Undone &) const = default;
};

// The code of the Error with which a batch is kept because later ones build on it; undoBlockers() lists them.
inline constexpr auto undoBlockedCode = u"undo-blocked";

// Undoes a batch in one transaction: its rows go, what it changed is as it was before, and its file may be
// loaded again. Input, with code undoBlockedCode, when later batches build on it. Blocks; run it on a task.
[[nodiscard]] Result<Undone> undoBatch(Pool &pool, BatchId id, std::stop_token stop, Progress progress);

} // namespace martlet
