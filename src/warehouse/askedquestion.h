// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"
#include "query/plan/sqlwriter.h"
#include "warehouse/warehouse.h"

namespace martlet {

class SemanticModel;

// An answer has no more rows than this where its question says no limit; it is cut there and says so.
inline constexpr qint64 mostAnswerRows = 1'000'000;
// Rows that are chosen, sorted or looked at side by side when they have come out of the database.
inline constexpr qint64 mostFinishedRows = 5'000'000;

// A question as the door takes it, and what makes its answer of the rows that come back.
struct PreparedQuestion
{
    QueryPlan plan;
    SqlQuestion sql;  // as it is run
    WrittenSql shown; // as people see it; gives the same rows
};

// Which of the rollups that are kept a question may read.
struct RollupUse
{
    bool isWished = true;
    QStringList ready = {};
    QuestionPeriod allDays = {}; // the first and the last day with sales; a period that holds both is all time
    std::map<QString, QDate> lastDays = {}; // see RollupMatch
};

// An answer as people see it.
struct QuestionAnswer
{
    Answer answer;  // its rows are the shown ones
    QueryPlan plan; // of these; of a union what stands in its columns
    QStringList titles;
    std::vector<Value> totals; // one per column, Null of dimensions; empty: none were asked for
    qint64 others = 0;         // how many of the last rows stand for all other members
    QString period, before;    // its days for people, and those they are compared with; empty: none
    QStringList conditions;    // the days that its conditions came to: "Month: 1 Dec–31 Dec 2025"
};

// Those of a warehouse that may be read. An Error is one of the model.
[[nodiscard]] Result<RollupUse> rollupUse(const WarehouseFacts &facts, const SemanticModel &model,
                                          Engine engine, bool isWished);
// Plans a question whose periods have days and writes the SQL of its rows. Pure; an Error says what of the
// question is in the way.
[[nodiscard]] Result<PreparedQuestion> prepare(const Question &question, const SemanticModel &model,
                                               Engine engine, const RollupUse &rollups = {});
// Resolves, asks and finishes. Totals, others and wholes of shares are questions of their own; all of them see
// one state of the warehouse, else the answer is Busy. Blocks, like the door.
[[nodiscard]] Result<QuestionAnswer> answer(Warehouse &warehouse, const Question &question,
                                            const SemanticModel &model, const Viewer &viewer,
                                            std::stop_token stop, Progress progress = {},
                                            bool useRollups = true);

} // namespace martlet
