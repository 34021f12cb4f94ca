// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/indextrial.h"
#include "query/question/question.h"
#include "warehouse/celltrace.h"
#include "warehouse/tracewords.h"
#include "workbench/sqlhistory.h"

#include <map>
#include <memory>
#include <optional>

namespace martlet {

class SemanticModel;
class Workbench;

// An answer with what is known of it before it was asked.
struct AskedAnswer
{
    Question question; // its periods have days
    QueryPlan plan;
    QuestionAnswer shown;
};
using AskedAnswerPtr = std::shared_ptr<const AskedAnswer>;
using CellTracePtr = std::shared_ptr<const CellTrace>;

// The condition that leaves nothing, and how many rows there would be without it.
struct RowsWithout
{
    bool isOnMeasures = false;
    int part = 0; // of the root
    qint64 rows = 0;
};

// What the Query page asks of an open warehouse. The calls with a stop token block and are made from tasks,
// which share it.
class QuerySource
{
public:
    virtual ~QuerySource() = default;

    virtual const SemanticModel &model() const = 0;
    virtual Engine engine() const = 0;
    virtual QString userName() const = 0;
    virtual bool isWarehouse() const { return true; } // else no files can be imported into it
    [[nodiscard]] virtual Result<WarehouseFacts> facts(std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<AskedAnswerPtr> ask(const Question &question, std::stop_token stop,
                                                     Progress progress) = 0;
    // A person's own SQL, on a connection that can only read.
    [[nodiscard]] virtual Result<Answer> askSql(const SqlQuestion &question, std::stop_token stop,
                                                Progress progress) = 0;
    // The columns of a person's SELECT, so that a question can count over it; see describedStep().
    [[nodiscard]] virtual Result<SqlStep> describeStep(const QString &sql,
                                                       const std::map<QString, QString> &values,
                                                       std::stop_token stop, Progress progress) = 0;
    // What was run on this warehouse, the newest last; and what has come of a statement, to be added.
    [[nodiscard]] virtual Result<std::vector<RanStatement>> history() = 0;
    [[nodiscard]] virtual Result<void> keepInHistory(const QString &sql, const Result<Answer> &answer) = 0;
    // How the SQL is answered and what is slow in it, and indexes tried on a copy; see Warehouse.
    [[nodiscard]] virtual Result<QueryExplanation> explain(const SqlQuestion &question,
                                                           std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<IndexTrial> tryIndexes(const SqlQuestion &question,
                                                        const QueryExplanation &explanation,
                                                        std::stop_token stop, Progress progress) = 0;
    // The members of a dimension that has texts or whole numbers, at most a thousand.
    [[nodiscard]] virtual Result<QStringList> members(const QString &dimension, std::stop_token stop) = 0;
    // Of the conditions of a question without rows, the one without which there are most; none: no single one.
    [[nodiscard]] virtual Result<std::optional<RowsWithout>> rowsWithout(const Question &question,
                                                                         std::stop_token stop) = 0;
    // What stands behind a cell of the question's answer.
    [[nodiscard]] virtual Result<CellTracePtr> trace(const Question &question, const AnswerCell &cell,
                                                     std::stop_token stop) = 0;
};

// The members of a field of the question, which may count the rows of another.
[[nodiscard]] Result<QStringList> membersOf(QuerySource &source, const Question &question,
                                            const QString &dimension, std::stop_token stop);

std::shared_ptr<QuerySource> questionsTo(std::shared_ptr<Workbench> bench); // in the names of its model
std::shared_ptr<QuerySource> questionsTo(std::shared_ptr<Workbench> bench, SemanticModel model);

} // namespace martlet
