// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/asktrace.h"
#include "cli/explained.h"
#include "cli/output.h"
#include "query/question/boundquestion.h"
#include "query/question/overstep.h"
#include "query/question/questionfile.h"
#include "query/question/questionjson.h"
#include "query/question/resolvedquestion.h"
#include "query/reading/questionofsql.h"
#include "semantic/semanticmodel.h"
#include "warehouse/askedquestion.h"
#include "warehouse/describedstep.h"
#include "workbench/sqlfault.h"
#include "workbench/sqlnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The days it speaks of, and its totals as texts, which keep them exact.
QByteArray furtherJson(const QuestionAnswer &shown)
{
    QJsonArray totals;
    for (const auto &total : shown.totals)
        totals.append(isNull(total) ? QJsonValue() : QJsonValue(toText(total)));
    const QJsonObject object{{u"period"_s, shown.period},
                             {u"compared_with"_s, shown.before},
                             {u"conditions"_s, QJsonArray::fromStringList(shown.conditions)},
                             {u"others"_s, shown.others},
                             {u"totals"_s, totals}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

Result<void> show(const Invocation &call, const QuestionAnswer &shown)
{
    return output(call, {.answer = shown.answer,
                         .rows = shown.answer.rows,
                         .titles = shown.titles,
                         .totals = shown.totals,
                         .extra = furtherJson(shown),
                         .sheet = {}});
}

// The statement as steps, or as a step that others stand around.
Result<void> showAsQuestion(const Invocation &call)
{
    const auto sql = call.value(u"sql"_s);
    TRY_ASSIGN(const auto given, parameters(call));
    TRY_ASSIGN(const auto bench, call.bench(Workbench::Accepts::AnyDatabase));
    auto &warehouse = bench->warehouse();
    const auto read = questionOfSql(sql, bench->model(), warehouse.engine(), given);
    Question question;
    QJsonObject further;
    if (read) {
        question = read->question;
        further.insert(u"notes"_s, QJsonArray::fromStringList(read->notes));
    } else {
        TRY_ASSIGN(auto step, describedStep(warehouse, sql, parametersOf(sql, given), bench->viewer(),
                                            call.stop, call.console.progress()));
        question = questionOver(std::move(step));
        further.insert(u"why"_s, read.error().sentence);
    }
    if (call.console.json()) {
        further.insert(u"question"_s, toJson(question));
        call.console.object(further);
        return {};
    }
    const auto said = read ? read->notes : QStringList{read.error().sentence};
    for (const auto &sentence : said)
        call.console.problem(sentence);
    call.console.print(QString::fromUtf8(QJsonDocument(toJson(question)).toJson()));
    return {};
}

Result<void> askInSql(const Invocation &call)
{
    if (call.has(u"as-question"_s))
        return showAsQuestion(call);
    SqlQuestion question;
    question.sql = call.value(u"sql"_s);
    question.adHoc = true;
    TRY_ASSIGN(question.rowLimit, wholeNumber(call, u"most"_s, 0));
    TRY_ASSIGN(const auto arguments, parameters(call));
    for (const auto &[name, value] : arguments)
        question.bindings.emplace_back(name, value);
    TRY_ASSIGN(const auto bench, call.bench(Workbench::Accepts::AnyDatabase));
    if (wantsExplanation(call))
        return showExplanation(call, *bench, question);
    QuestionAnswer shown;
    auto answer = bench->warehouse().ask(question, bench->viewer(), call.stop, call.console.progress());
    if (!answer) {
        const auto names = SqlNames::of(bench->model(), bench->warehouse().engine());
        auto error = answer.error();
        error.message = sqlFault(question.sql, error, names).sentence;
        return fail(error);
    }
    shown.answer = std::move(*answer);
    for (const ResultColumn &column : shown.answer.rows->columns())
        shown.titles += column.name;
    return show(call, shown);
}

// The SQL of the rows; totals, others and shares are asked beside it.
Result<SqlQuestion> sqlOf(const Question &question, const SemanticModel &model, Warehouse &warehouse,
                          const Invocation &call)
{
    TRY_ASSIGN(const auto facts, warehouse.facts(call.stop));
    TRY_ASSIGN(const auto resolved, resolvedQuestion(question, facts.firstSale, facts.asOf));
    TRY_ASSIGN(const auto rollups, rollupUse(facts, model, warehouse.engine(), !call.has(u"no-rollups"_s)));
    TRY_ASSIGN(auto prepared, prepare(resolved, model, warehouse.engine(), rollups));
    return std::move(prepared.sql);
}

Result<void> askByDocument(const Invocation &call)
{
    TRY_ASSIGN(auto question, readQuestionFile(call.argument(1)));
    TRY_ASSIGN(const auto given, parameters(call));
    TRY_ASSIGN(question, boundQuestion(std::move(question), given));
    if (call.has(u"trace"_s))
        return traceAnswer(call, question);
    TRY_ASSIGN(const auto bench, call.bench(Workbench::Accepts::AnyDatabase));
    const auto &model = bench->model();
    if (wantsExplanation(call)) {
        TRY_ASSIGN(const auto sql, sqlOf(question, model, bench->warehouse(), call));
        return showExplanation(call, *bench, sql);
    }
    TRY_ASSIGN(const auto shown, answer(bench->warehouse(), question, model, bench->viewer(), call.stop,
                                        call.console.progress(), !call.has(u"no-rollups"_s)));
    return show(call, shown);
}

Result<void> run(const Invocation &call)
{
    const bool hasSql = call.has(u"sql"_s) && !call.value(u"sql"_s).trimmed().isEmpty();
    const bool hasDocument = call.words.positionalArguments().size() == 2;
    if (hasSql == hasDocument)
        return usageError(Martlet::tr("Say what to ask: a question's file, or --sql \"SELECT …\""));
    if (call.has(u"trace"_s) && (hasSql || call.has(u"out"_s) || call.has(u"format"_s)))
        return usageError(
            Martlet::tr("--trace explains a cell of a question's answer on standard output, as text or "
                        "with --json."));
    if (call.has(u"most"_s) && !hasSql)
        return usageError(Martlet::tr("--most is for --sql; a question says its own “limit”."));
    if (call.has(u"as-question"_s) && !hasSql)
        return usageError(Martlet::tr("--as-question is for --sql."));
    return hasSql ? askInSql(call) : askByDocument(call);
}

} // namespace

Command askCommand()
{
    QList<QCommandLineOption> options = outputOptions() + explainOptions();
    options.append({u"sql"_s, Martlet::tr("A SELECT statement; it can only read."), u"text"_s});
    options.append(
        {u"most"_s, Martlet::tr("With --sql: the answer is cut at so many rows, and says so."), u"n"_s});
    options.append(
        {u"as-question"_s, Martlet::tr("With --sql: the question's document in place of its rows.")});
    options.append({u"trace"_s,
                    Martlet::tr("Where a cell comes from, and its lines: “Garden,6:revenue”, “#3:revenue”, "
                                "“#total:revenue”."),
                    u"row:column"_s});
    return {
        u"ask"_s,
        u"QUESTION.json [--trace CELL] | --sql TEXT [--most N] [--as-question], with [--param k=v] [--explain]"_s,
        Martlet::tr("Ask the warehouse a saved question, or in SQL."), options, run};
}

} // namespace martlet
