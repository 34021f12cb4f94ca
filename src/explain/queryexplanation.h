// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

// One step of a plan in the engine's own words. What the engine does not say or measure is empty.
struct PlanStep
{
    int parent = -1; // the step it hands its rows to; steps stand in preorder
    int depth = 0;
    QString operation; // "SCAN", "Seq Scan", "USE TEMP B-TREE FOR ORDER BY"
    QString table;     // as it is stored; of a partition, the table it is part of
    QString index;
    QString condition;
    bool isRepeated = false; // runs once for each row of another step

    // Over all loops together.
    std::optional<qint64> estimatedRows;
    std::optional<qint64> actualRows;
    std::optional<qint64> rowsRead; // before the condition took some away
    std::optional<qint64> loops;
    std::optional<double> ownMs, totalMs; // without and with the steps below
    std::optional<double> share;          // 0 to 1, of what ShareOf says
    qint64 diskKib = 0;                   // what it kept in temporary files

    bool operator==(const PlanStep &) const = default;
};

// Why a statement is slow, as three sentences for people.
struct PlanFinding
{
    enum class Cause {
        FullScan,         // reads a table whole to keep some rows
        FunctionOnColumn, // … though an index has the column: an expression hides it
        LeadingWildcard,  // … though an index has the column: the pattern begins with anything
        RepeatedScan,     // reads a table once for each row of another
        CorrelatedQuery,  // a sub-query runs once for each row
        AutomaticIndex,   // SQLite makes an index for this run alone
        DiskSort,         // sorts or hashes outside memory
        Sort,             // sorts, because no index has the order
        Misestimate,      // the statistics are far from what is there
        NestedLoop,       // looks into an index very often
        ReadsAll          // asks for all rows; nothing is wrong
    };

    Cause cause = Cause::ReadsAll;
    int step = -1; // of the plan; -1: of the statement as a whole
    QString table;
    double weight = 0; // rows that are handled for it; findings stand in its order
    QString what, why, remedy;

    bool operator==(const PlanFinding &) const = default;
};

QString causeName(PlanFinding::Cause cause); // "full_scan"

// How an engine gets at a statement's rows, what that cost where it is measured, and what is wrong with it, the
// worst first.
struct QueryExplanation
{
    enum class ShareOf {
        Time,     // of the run, by a step without those below it
        FullReads // of the rows of tables that are read whole, where the engine measures no time
    };

    Engine engine = Engine::Sqlite;
    QString sql;
    std::vector<PlanStep> steps;
    std::vector<PlanFinding> findings;
    ShareOf shareOf = ShareOf::Time;
    bool isMeasured = false; // it ran to its end; else all figures are estimates
    qint64 rows = 0;         // that it gave
    std::optional<double> planningMs, elapsedMs;
    QString measured; // a sentence: what was measured and what was not

    bool operator==(const QueryExplanation &) const = default;
};

} // namespace martlet
