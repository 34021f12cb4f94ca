// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of checks, one function each; measureChecks() chooses. Each fills checked, failed, message,
// columns, rows and profile; who failed is decided by `failed`.
#pragma once

#include "quality/measure.h"

namespace martlet {

struct Measurement
{
    Session &session;
    const Check &check;
    const Measuring &measuring;
    std::stop_token stop;

    CheckResult begin() const; // named, nothing found yet
};

// A row that fails is kept while there is room.
void keepFailing(CheckResult &result, FailingRow row, qint64 mostRows);
// The rows a check over loads looks at: those of the load, or of the newest finished one. Nothing: no load yet.
[[nodiscard]] Result<std::optional<LoadedRows>> loadedRows(Session &session, const QString &feed,
                                                           const Measuring &measuring);

[[nodiscard]] Result<CheckResult> measureUnique(const Measurement &of);
[[nodiscard]] Result<CheckResult> measurePattern(const Measurement &of);
[[nodiscard]] Result<CheckResult> measureFreshness(const Measurement &of);
[[nodiscard]] Result<CheckResult> measureVolume(const Measurement &of);
[[nodiscard]] Result<CheckResult> measureDistribution(const Measurement &of);
[[nodiscard]] Result<CheckResult> measureNullDrift(const Measurement &of);
// The same of rows that were counted already.
[[nodiscard]] Result<void> judgeNulls(const Measurement &of, qint64 filled, qint64 empty, CheckResult &result);
[[nodiscard]] Result<CheckResult> measureControlTotals(const Measurement &of);
[[nodiscard]] Result<CheckResult> measureSql(const Measurement &of);
// Checks of row kinds on one table, judged in one pass; of a load's rows also those of null drift.
[[nodiscard]] Result<std::vector<CheckResult>> measureRows(Session &session,
                                                           const std::vector<const Check *> &checks,
                                                           const Measuring &measuring, std::stop_token stop);

} // namespace martlet
