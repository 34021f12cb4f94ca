// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/id.h"

#include <QString>

#include <vector>

namespace martlet {

// Where each line of a file went. A finished batch balances, in rows and in money.
struct BatchCounts
{
    qint64 read = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 dupFile = 0; // the key again in the same file
    qint64 dupWarehouse = 0;
    qint64 rejected = 0;

    bool balances() const { return read == inserted + updated + unchanged + dupFile + dupWarehouse + rejected; }
    bool operator==(const BatchCounts &) const = default;
};

// The amounts of those lines; what a rejected line's unreadable amount is cannot be said and counts as 0.
struct BatchSums
{
    Money read, inserted, updated, unchanged, dupFile, dupWarehouse, rejected;
    bool operator==(const BatchSums &) const = default;
};

enum class BatchState { Registered, Staging, Staged, Checked, Done, Refused, Failed, Cancelled, Reverted };

QString toText(BatchState state); // "DONE"
BatchState batchStateFromText(const QString &text);

// A mend (docs/recipes.md) and how many lines of a batch it helped to bring in.
struct AppliedMend
{
    QString rule, column, action, argument;
    qint64 lines = 0;
    bool operator==(const AppliedMend &) const = default;
};

// One file's load, as etl_batches keeps it.
struct Batch
{
    BatchId id;
    QString feed; // "sales", "customers": what the recipe loads
    QString recipe;
    QString fileName;
    QString sha256; // hex
    qint64 bytes = 0;
    BatchState state = BatchState::Registered;
    BatchCounts counts;
    BatchSums sums;
    qint64 inferred = 0;  // members made for keys no dimension row has
    qint64 relaxed = 0;   // lines loaded under a rule the recipe relaxes
    qint64 removed = 0;   // rows of earlier batches that a whole snapshot or a restated day has not
    qint64 late = 0;      // rows older than the watermark's overlap
    qint64 backdated = 0; // versions put before a later one
    qint64 startedAt = 0; // µs since 1970, UTC
    qint64 finishedAt = 0;
    QString error;
    BatchId parent = {}; // whose rejected lines these are, and whose file; 0: the file is this batch's own
    std::vector<AppliedMend> mends = {};
    qint64 edited = 0; // lines brought in with cells that a person corrected
};

} // namespace martlet
