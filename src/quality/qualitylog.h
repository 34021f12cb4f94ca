// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"
#include "quality/checkresult.h"

#include <vector>

namespace martlet {

class Session;

// A look at the data as it is kept.
struct CheckRun
{
    qint64 id = 0;
    QString check;
    BatchId batch; // 0: the whole table
    qint64 startedAt = 0;
    qint64 elapsed = 0; // µs
    CheckStatus status = CheckStatus::Passed;
    CheckSeverity severity = CheckSeverity::Warn;
    qint64 checked = 0, failed = 0;
    QString message = {};
    qint64 kept = 0; // failing rows that can be looked at
};

constexpr int shownRuns = 14; // of a check's trend

// A check with its last runs, newest first.
struct CheckState
{
    enum class Standing { Passing, Failing, Broken, NeverRun, Disabled };
    Check check;
    std::vector<CheckRun> runs;

    Standing standing() const;
    // The run the standing comes from; none where it never ran.
    const CheckRun *decisive() const;
    bool isOpen() const { return standing() == Standing::Failing || standing() == Standing::Broken; }
};

// Keeps what was found, and forgets the rows of earlier looks. Inside the caller's transaction.
[[nodiscard]] Result<void> recordResults(Session &session, const std::vector<CheckResult> &results);
// All checks, those that need somebody first.
[[nodiscard]] Result<std::vector<CheckState>> checkStates(Session &session);
[[nodiscard]] Result<qint64> openCheckCount(Session &session);
// The failing rows of a run: column "key", then those the check keeps, all as text.
[[nodiscard]] Result<ResultSetPtr> failingRows(Session &session, qint64 run);

} // namespace martlet
