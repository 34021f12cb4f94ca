// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "quality/check.h"

#include <QDate>

namespace martlet {

// The rows that a batch brought; of facts, the days they lie in.
struct LoadedRows
{
    BatchId batch;
    QDate first, last;
};

// A row that is not as it should be: what names it, as people write it, and the kept columns as text.
struct FailingRow
{
    QString key;
    QStringList cells;
    bool operator==(const FailingRow &) const = default;
};

enum class CheckStatus {
    Passed,
    Failed,
    Broken // could not be asked: the message says why
};

QString toText(CheckStatus status); // "passed"

// What came of one look at the data. A value, never an Error: see CheckStatus.
struct CheckResult
{
    QString check;
    CheckSeverity severity = CheckSeverity::Warn;
    CheckStatus status = CheckStatus::Passed;
    BatchId batch;        // whose rows were looked at; 0: the whole table
    qint64 startedAt = 0; // µs since 1970, UTC
    qint64 elapsed = 0;   // µs
    qint64 checked = 0;   // rows looked at
    qint64 failed = 0;    // how many rows fail, also where fewer are kept
    QString message;      // a sentence
    QString profile;      // JSON: what later loads are compared with; empty for most kinds
    QStringList columns;  // names of the cells of rows
    std::vector<FailingRow> rows;
};

} // namespace martlet
