// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/bindings.h"

#include <chrono>
#include <stop_token>

namespace martlet {

class Session;

// What SQLite counts while a statement runs: the same on any machine, unlike its time.
struct StatementCounters
{
    qint64 rows = 0;          // that it gave
    qint64 scannedRows = 0;   // steps through tables and indexes that are read from end to end
    qint64 sorts = 0;         // how often it sorted
    qint64 automaticRows = 0; // rows put into indexes made for this run alone
    qint64 machineSteps = 0;  // instructions of its virtual machine
    double elapsedMs = 0;
    bool isWhole = true; // false: it was ended when its time was over, and nothing above is of use
};

// Runs a SELECT on a session of SQLite for what it costs and drops its rows.
[[nodiscard]] Result<StatementCounters> countStatement(Session &session, const QString &sql,
                                                       const Bindings &bindings,
                                                       std::chrono::milliseconds patience,
                                                       std::stop_token stop);

} // namespace martlet
