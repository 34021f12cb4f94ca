// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/qualitylog.h"
#include "query/question/period.h"
#include "warehouse/answercell.h"

#include <optional>

namespace martlet {

class Pool;

// Where one cell of an answer comes from: the lines of the facts behind it, what they bring, which loads
// brought them, and what is known of the tables that were read.
struct CellTrace
{
    // A sum that the cell is made of.
    struct Sum
    {
        QueryPlan::Column column;
        Value value;                       // as the answer has it, from kept sums where it reads those
        std::optional<Value> counted = {}; // the lines added up; none: it is no sum of what lines bring
        bool agrees() const;               // what is empty is 0 here
    };
    struct Load
    {
        BatchId batch; // 0: the lines say none
        QString feed, file;
        qint64 finishedAt = 0; // µs since 1970, UTC
        qint64 lines = 0;      // of them behind the cell
    };
    // One fact in one period. A cell may stand on several: a rate on two facts, a change on two periods.
    struct Part
    {
        QString title;          // "Sales", "Sales before"
        Period days;            // invalid: all
        QStringList tables;     // that its conditions and members need, as people call them, the fact's first
        QString rollup, whyNot; // what the answer read in place of the lines, or why nothing
        bool isState = false;   // the last row of each of `series` counts
        QStringList series;
        std::vector<Sum> sums;
        qint64 lines = 0;                       // that pass all conditions
        qint64 speaking = 0;                    // of them bring something: these are the records
        bool hasLoads = true;                   // that the lines could speak of
        std::vector<Load> loads;                // the newest first
        Answer records;                         // the first of them
        std::vector<QueryPlan::Column> columns; // of the records
        QString table;                          // of the records, as people call it, for traceRow()
    };

    AnswerCell cell;
    QueryPlan::Column column; // of the cell
    Value value;              // Null of members and of figures that look at other rows
    Question question;        // as it was asked, with days
    QStringList best;         // of Others: the members it does not speak of
    QString grain;
    QStringList made; // sentences: what the figure is
    std::vector<Part> parts;
    std::vector<CheckState> checks; // of the tables read, those that need somebody first
    qint64 asOfBatch = 0;
    QString dataVersion; // compare with the answer's: another one may have had another number there
};

constexpr qint64 shownRecords = 500;

// Traces a cell of the question's answer; all it asks sees one state of the warehouse. A cell of a dimension is
// traced as its whole row. Blocks, like the door.
[[nodiscard]] Result<CellTrace> traceCell(Warehouse &warehouse, Pool &pool, const SemanticModel &model,
                                          const Question &question, const AnswerCell &cell,
                                          const Viewer &viewer, std::stop_token stop,
                                          qint64 records = shownRecords, bool useRollups = true);

} // namespace martlet
