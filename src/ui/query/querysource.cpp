// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querysource.h"

#include "base/clock.h"
#include "query/plan/planner.h"
#include "query/question/overstep.h"
#include "query/question/resolvedquestion.h"
#include "semantic/semanticmodel.h"
#include "ui/query/questionsteps.h"
#include "warehouse/describedstep.h"
#include "workbench/workbench.h"

namespace martlet {

namespace {

constexpr qint64 mostMembers = 1000;

QStringList firstColumn(const ResultSet &rows)
{
    QStringList members;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        if (!rows.isNull(row, 0))
            members += toText(rows.value(row, 0));
    }
    return members;
}

class WorkbenchQuestions final : public QuerySource
{
public:
    WorkbenchQuestions(std::shared_ptr<Workbench> bench, SemanticModel model)
        : m_bench(std::move(bench))
        , m_model(std::move(model))
    {
    }

    const SemanticModel &model() const override { return m_model; }
    Engine engine() const override { return m_bench->warehouse().engine(); }
    QString userName() const override { return m_bench->viewer().name; }
    bool isWarehouse() const override { return m_bench->isWarehouse(); }
    Result<WarehouseFacts> facts(std::stop_token stop) override { return m_bench->warehouse().facts(stop); }

    Result<AskedAnswerPtr> ask(const Question &question, std::stop_token stop, Progress progress) override
    {
        AskedAnswer asked;
        TRY_ASSIGN(const auto facts, m_bench->warehouse().facts(stop));
        TRY_ASSIGN(asked.question, resolvedQuestion(question, facts.firstSale, facts.asOf));
        TRY_ASSIGN(asked.shown, answer(m_bench->warehouse(), asked.question, m_model, m_bench->viewer(), stop,
                                       std::move(progress)));
        asked.plan = asked.shown.plan;
        return std::make_shared<const AskedAnswer>(std::move(asked));
    }

    Result<Answer> askSql(const SqlQuestion &question, std::stop_token stop, Progress progress) override
    {
        return m_bench->warehouse().ask(question, m_bench->viewer(), stop, std::move(progress));
    }

    Result<SqlStep> describeStep(const QString &sql, const std::map<QString, QString> &values,
                                 std::stop_token stop, Progress progress) override
    {
        return describedStep(m_bench->warehouse(), sql, parametersOf(sql, values), m_bench->viewer(), stop,
                             std::move(progress));
    }

    Result<std::vector<RanStatement>> history() override { return SqlHistory::of(m_bench->spec()).read(); }

    Result<void> keepInHistory(const QString &sql, const Result<Answer> &answer) override
    {
        RanStatement ran;
        ran.at = SystemClock().now();
        ran.sql = sql;
        if (answer) {
            ran.rows = answer->rows->rowCount();
            ran.isCut = answer->cut;
            ran.elapsedMs = answer->elapsedMs;
        } else {
            ran.error = answer.error().message;
        }
        return SqlHistory::of(m_bench->spec()).add(ran);
    }

    Result<QueryExplanation> explain(const SqlQuestion &question, std::stop_token stop) override
    {
        return m_bench->warehouse().explain(question, m_bench->viewer(), stop);
    }

    Result<IndexTrial> tryIndexes(const SqlQuestion &question, const QueryExplanation &explanation,
                                  std::stop_token stop, Progress progress) override
    {
        return m_bench->warehouse().tryIndexes(question, explanation, m_bench->viewer(), stop,
                                               std::move(progress));
    }

    Result<QStringList> members(const QString &dimension, std::stop_token stop) override
    {
        TRY_ASSIGN(const auto question, questionOfMembers(dimension));
        TRY_ASSIGN(const auto asked, ask(question, stop, {}));
        return firstColumn(*asked->shown.answer.rows);
    }

    Result<std::optional<RowsWithout>> rowsWithout(const Question &question, std::stop_token stop) override
    {
        std::optional<RowsWithout> best;
        for (const bool isOnMeasures : {false, true}) {
            const auto &tree = isOnMeasures ? question.having : question.where;
            if (tree.kind != Filter::Kind::All)
                continue;
            for (int part = 0; part < int(tree.parts.size()); ++part) {
                auto without = question;
                without.hasTotals = false;
                without.windows.clear();
                without.sort.clear();
                without.top = {};
                without.limit = 0;
                without.compare = Question::Compare::None;
                (isOnMeasures ? without.having : without.where) = steps::withoutPart(tree, {part});
                TRY_ASSIGN(const auto asked, ask(without, stop, {}));
                const auto rows = asked->shown.answer.rows->rowCount();
                if (rows > (best ? best->rows : 0))
                    best = RowsWithout{isOnMeasures, part, rows};
            }
        }
        return best;
    }

    Result<CellTracePtr> trace(const Question &question, const AnswerCell &cell, std::stop_token stop) override
    {
        TRY_ASSIGN(auto trace, traceCell(m_bench->warehouse(), m_bench->pool(), m_model, question, cell,
                                         m_bench->viewer(), stop));
        return std::make_shared<const CellTrace>(std::move(trace));
    }

private:
    // Nothing but counted members can be asked for: the measure that counts them plainly, else the first that
    // reaches the dimension.
    Result<Question> questionOfMembers(const QString &dimension) const
    {
        const auto *const found = m_model.dimension(dimension);
        Question question;
        Result<Question> none = fail(Error::Kind::Input, dimension);
        for (const bool isOwn : {true, false}) {
            for (const auto &measure : m_model.measures()) {
                if (isOwn && found && measure.fact != found->entity)
                    continue;
                question = Question{.measures = {measure.name}, .by = {dimension}, .limit = mostMembers};
                const auto plan = Planner(m_model).plan(question);
                if (plan)
                    return question;
                none = tl::unexpected(plan.error());
            }
        }
        return none;
    }

    std::shared_ptr<Workbench> m_bench;
    SemanticModel m_model;
};

} // namespace

Result<QStringList> membersOf(QuerySource &source, const Question &question, const QString &dimension,
                              std::stop_token stop)
{
    if (question.over.isEmpty())
        return source.members(dimension, stop);
    const Question asked{.parameters = question.parameters,
                         .made = question.made,
                         .questions = question.questions,
                         .over = question.over,
                         .measures = {QStringLiteral("rows")},
                         .by = {dimension},
                         .limit = mostMembers};
    TRY_ASSIGN(const auto answer, source.ask(asked, stop, {}));
    return firstColumn(*answer->shown.answer.rows);
}

std::shared_ptr<QuerySource> questionsTo(std::shared_ptr<Workbench> bench)
{
    auto model = bench->model();
    return questionsTo(std::move(bench), std::move(model));
}

std::shared_ptr<QuerySource> questionsTo(std::shared_ptr<Workbench> bench, SemanticModel model)
{
    return std::make_shared<WorkbenchQuestions>(std::move(bench), std::move(model));
}

} // namespace martlet
