// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "etl/recipe/importrecipe.h"
#include "etl/repair/rejectedlines.h"
#include "etl/repair/rejectgroup.h"
#include "lineage/batch.h"

#include <memory>
#include <stop_token>

namespace martlet {

class FieldCipher;
class Pool;

struct RetryRequest
{
    BatchId batch;
    Mends mends = {}; // beside those of the batch's recipe
    CellEdits edits = {};
    std::vector<qint64> lines = {}; // only these; empty: all
    QString folder = {};            // of side files, where the recipe names some
    bool dryRun = false;
};

struct RetryReport
{
    Batch batch;         // the child; its id is 0 when no line could be loaded, and after a dry run
    qint64 tried = 0;    // lines that were read again
    qint64 rejected = 0; // of them, those that stay rejects of the batch
    QString fault = {};  // what is wrong with the first of those, a sentence
};

// Reads the rejected lines of a finished batch again, under its recipe and more mends, and loads those that are
// in order now as a batch of their own, in one transaction: they are traced to the first batch's file and line.
// The others stay what they are. Undoing the new batch makes its lines rejects again. Blocks; run it on a task.
[[nodiscard]] Result<RetryReport> retryRejects(Pool &pool, const FieldCipher &cipher,
                                               const RetryRequest &request, std::stop_token stop,
                                               Progress progress);

// The rejected lines of a finished batch that are still open, and their groups.
struct OpenRejects
{
    std::shared_ptr<const RejectedLines> rejects;
    std::vector<RejectGroup> groups;
    // What they were read with.
    ImportRecipe recipe;
    QString fileRecipe; // FileRecipe::name
};
[[nodiscard]] Result<OpenRejects> openRejects(Pool &pool, const FieldCipher &cipher, BatchId batch,
                                              const QString &folder, std::stop_token stop);

} // namespace martlet
