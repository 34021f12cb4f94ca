// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/output.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<void> run(const Invocation &call)
{
    if (!call.has(u"sql"_s) || call.value(u"sql"_s).trimmed().isEmpty())
        return usageError(Martlet::tr("Say what to ask: --sql \"SELECT …\""));
    SqlQuestion question;
    question.sql = call.value(u"sql"_s);
    question.adHoc = true;
    TRY_ASSIGN(const auto arguments, parameters(call));
    for (const auto &[name, value] : arguments)
        question.bindings.emplace_back(name, value);
    TRY_ASSIGN(const auto bench, call.bench());
    TRY_ASSIGN(const Answer answer,
               bench->warehouse().ask(question, bench->viewer(), call.stop, call.console.progress()));
    QStringList titles;
    for (const ResultColumn &column : answer.rows->columns())
        titles += column.name;
    return output(
        call,
        {.answer = answer, .rows = answer.rows, .titles = titles, .totals = {}, .extra = {}, .sheet = {}});
}

} // namespace

Command askCommand()
{
    QList<QCommandLineOption> options = outputOptions();
    options.append({u"sql"_s, Martlet::tr("A SELECT statement; it can only read."), u"text"_s});
    return {u"ask"_s, u"--sql TEXT [--param k=v]"_s, Martlet::tr("Ask the warehouse in SQL."), options, run};
}

} // namespace martlet
