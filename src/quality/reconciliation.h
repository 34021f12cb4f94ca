// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batch.h"
#include "quality/controltotals.h"

#include <vector>

namespace martlet {

class Session;

// One thing that is to be the same on both sides.
struct ReconciliationLine
{
    enum class Verdict {
        Agrees,
        TakenOver, // less is held than was loaded: later batches have changed rows since
        Differs
    };
    QString what;
    QString said; // by the record of the batch, or by somebody else
    QString held; // counted afresh
    Verdict verdict = Verdict::Agrees;
};

// A batch's record beside what the warehouse holds of it, counted by SQL of its own and not by the loader's
// counters.
struct Reconciliation
{
    Batch batch;
    std::vector<ReconciliationLine> lines;
    std::vector<ControlDifference> controlDifferences;

    bool agrees() const;
};

// Of a finished batch; an Input error for one that is not.
[[nodiscard]] Result<Reconciliation> reconcile(Session &session, BatchId id);

} // namespace martlet
