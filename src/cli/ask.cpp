// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/output.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "warehouse/askedquestion.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<void> ask(const Invocation &call, Workbench &bench, const SqlQuestion &question, QStringList titles)
{
    TRY_ASSIGN(const Answer answer,
               bench.warehouse().ask(question, bench.viewer(), call.stop, call.console.progress()));
    if (titles.isEmpty()) {
        for (const ResultColumn &column : answer.rows->columns())
            titles += column.name;
    }
    return output(
        call,
        {.answer = answer, .rows = answer.rows, .titles = titles, .totals = {}, .extra = {}, .sheet = {}});
}

Result<Question> readQuestion(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::Input,
            Martlet::tr("The question \"%1\" cannot be read. Check its name and who may read it.").arg(path),
            file.errorString());
    return questionFromJson(file.readAll(), path);
}

Result<void> askInSql(const Invocation &call)
{
    SqlQuestion question;
    question.sql = call.value(u"sql"_s);
    question.adHoc = true;
    TRY_ASSIGN(const auto arguments, parameters(call));
    for (const auto &[name, value] : arguments)
        question.bindings.emplace_back(name, value);
    TRY_ASSIGN(const auto bench, call.bench());
    return ask(call, *bench, question, {});
}

Result<void> askByDocument(const Invocation &call)
{
    TRY_ASSIGN(const auto question, readQuestion(call.argument(1)));
    TRY_ASSIGN(const auto model, SemanticModel::load());
    TRY_ASSIGN(const auto bench, call.bench());
    TRY_ASSIGN(const auto prepared, prepare(question, model, bench->warehouse().engine()));
    return ask(call, *bench, prepared.sql, prepared.titles);
}

Result<void> run(const Invocation &call)
{
    const bool hasSql = call.has(u"sql"_s) && !call.value(u"sql"_s).trimmed().isEmpty();
    const bool hasDocument = call.words.positionalArguments().size() == 2;
    if (hasSql == hasDocument)
        return usageError(Martlet::tr("Say what to ask: a question's file, or --sql \"SELECT …\""));
    if (hasDocument && call.has(u"param"_s))
        return usageError(Martlet::tr("A question has no parameters. Change its file, or ask with --sql."));
    return hasSql ? askInSql(call) : askByDocument(call);
}

} // namespace

Command askCommand()
{
    QList<QCommandLineOption> options = outputOptions();
    options.append({u"sql"_s, Martlet::tr("A SELECT statement; it can only read."), u"text"_s});
    return {u"ask"_s, u"QUESTION.json | --sql TEXT [--param k=v]"_s,
            Martlet::tr("Ask the warehouse a saved question, or in SQL."), options, run};
}

} // namespace martlet
