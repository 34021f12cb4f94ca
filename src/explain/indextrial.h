// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "explain/explain.h"

namespace martlet {

// An index that was tried out on a copy and made the statement faster there.
struct IndexAdvice
{
    QString table;
    QStringList columns;
    QString sql;                          // that makes it
    qint64 copiedRows = 0, tableRows = 0; // fewer copied: every so manieth row
    double beforeMs = 0, afterMs = 0;     // medians of as many runs each
    int runs = 0;
    // SQLite: instructions of its machine. PostgreSQL: pages. The same on any machine, unlike times.
    qint64 workBefore = 0, workAfter = 0;
    QString stepBefore, stepAfter; // how the table is got at

    double gain() const { return afterMs > 0 ? beforeMs / afterMs : 0; } // 4: a fourth of the time
    bool operator==(const IndexAdvice &) const = default;
};

struct IndexTrial
{
    std::vector<IndexAdvice> advice; // those that helped, the best of each table, by their gain
    int tried = 0;
    bool operator==(const IndexTrial &) const = default;
};

struct IndexTrialOptions
{
    qint64 mostRows = 1000000; // of a table that are copied
    int runs = 5;              // of the statement without and with each index
    std::chrono::milliseconds patience = std::chrono::minutes(1); // for a single run
};

// Tries indexes that the statement's conditions, joins and groups suggest, where `explanation` found that
// something is amiss. Nothing in the warehouse changes: on SQLite the tables that the statement reads are
// copied into a temporary file, `session` needs to read only; on PostgreSQL the table is copied to pg_temp in a
// transaction that is rolled back, so `session` must be a writing one. Blocks, for as long as the copy takes.
[[nodiscard]] Result<IndexTrial> tryIndexes(Session &session, const QueryExplanation &explanation,
                                            const Bindings &bindings, const IndexTrialOptions &options,
                                            std::stop_token stop, Progress progress = {});

} // namespace martlet
