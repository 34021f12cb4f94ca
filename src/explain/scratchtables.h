// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/indexcandidates.h"
#include "explain/indextrial.h"
#include "explain/planreading.h"

#include <memory>

namespace martlet {

// One run of the statement on copied tables.
struct ScratchRun
{
    double elapsedMs = 0;
    qint64 work = 0;
    std::vector<PlanStep> steps;
};

// Copies of the tables that a statement reads, under their own names, on which indexes can be tried. They go
// with the object.
class ScratchTables
{
public:
    static std::unique_ptr<ScratchTables> of(const PlanReading &reading, const IndexTrialOptions &options);
    virtual ~ScratchTables() = default;

    // `tried` are the tables that will get indexes.
    [[nodiscard]] virtual Result<void> copy(const QStringList &tried, Progress &progress) = 0;
    [[nodiscard]] virtual Result<ScratchRun> run() = 0;
    // One index at a time.
    [[nodiscard]] virtual Result<void> makeIndex(const IndexCandidate &candidate) = 0;
    [[nodiscard]] virtual Result<void> dropIndex() = 0;

    qint64 tableRows(const QString &table) const { return m_tableRows.value(table); }
    qint64 copiedRows(const QString &table) const { return m_copiedRows.value(table); }

protected:
    QHash<QString, qint64> m_tableRows, m_copiedRows;
};

std::unique_ptr<ScratchTables> scratchOnSqlite(const PlanReading &reading, const IndexTrialOptions &options);
std::unique_ptr<ScratchTables> scratchOnPostgres(const PlanReading &reading, const IndexTrialOptions &options);

// CREATE INDEX name ON table (columns), quoted.
[[nodiscard]] Result<QString> indexSql(const QString &name, const IndexCandidate &candidate, Engine engine);

} // namespace martlet
