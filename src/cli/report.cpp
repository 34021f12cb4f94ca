// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/explained.h"
#include "cli/output.h"
#include "workbench/reportsheet.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ReportParameter::Kind kind)
{
    switch (kind) {
    case ReportParameter::Kind::Period:
        return u"period"_s;
    case ReportParameter::Kind::Compare:
        return u"compare"_s;
    case ReportParameter::Kind::Choice:
        return u"choice"_s;
    case ReportParameter::Kind::Member:
        return u"member"_s;
    case ReportParameter::Kind::Number:
        return u"number"_s;
    case ReportParameter::Kind::Date:
        return u"date"_s;
    case ReportParameter::Kind::Text:
        break;
    }
    return u"text"_s;
}

QJsonObject reportJson(const Report &report)
{
    QJsonArray parameters;
    for (const ReportParameter &parameter : report.parameters) {
        QJsonArray choices;
        for (const auto &[value, label] : parameter.choices)
            choices.append(value);
        parameters.append(QJsonObject{{u"name"_s, parameter.name},
                                      {u"label"_s, parameter.label},
                                      {u"kind"_s, kindName(parameter.kind)},
                                      {u"default"_s, parameter.defaultValue},
                                      {u"choices"_s, choices}});
    }
    return {{u"id"_s, report.id},
            {u"title"_s, report.title},
            {u"group"_s, report.group},
            {u"description"_s, report.description},
            {u"question"_s, report.question},
            {u"needs"_s, QJsonArray::fromStringList(report.needs)},
            {u"parameters"_s, parameters}};
}

Result<void> list(const Invocation &call)
{
    // The templates are the program's own; no warehouse is needed to list them.
    TRY_ASSIGN(const ReportCatalogue catalogue, ReportCatalogue::load());
    QJsonArray reports;
    for (const Report &report : catalogue.reports()) {
        reports.append(reportJson(report));
        if (!call.console.json())
            call.console.line(u"%1 %2  %3"_s.arg(report.id, -24).arg(report.group, -10).arg(report.title));
    }
    if (call.console.json())
        call.console.object({{u"reports"_s, reports}});
    return {};
}

QByteArray resolvedJson(const std::vector<ResolvedParameter> &parameters)
{
    QJsonObject object;
    for (const ResolvedParameter &parameter : parameters)
        object.insert(parameter.name,
                      QJsonObject{{u"value"_s, parameter.value}, {u"shown"_s, parameter.shown}});
    return "\"parameters\":" + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> runReport(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, call.bench());
    const Report *report = bench->reports().find(call.argument(2));
    if (!report)
        return usageError(
            Martlet::tr("There is no report “%1”. “report list” shows them.").arg(call.argument(2)));
    TRY_ASSIGN(const ReportArguments arguments, parameters(call));
    if (wantsExplanation(call)) {
        TRY_ASSIGN(const auto question, reportQuestion(bench->warehouse(), *report, arguments, bench->viewer(),
                                                       call.stop, !call.has(u"no-rollups"_s)));
        return showExplanation(call, *bench, question);
    }
    TRY_ASSIGN(const ReportAnswer answer,
               martlet::runReport(bench->warehouse(), *report, arguments, bench->viewer(), call.stop,
                                  call.console.progress(), !call.has(u"no-rollups"_s)));
    QStringList titles;
    for (const ReportColumn &column : answer.columns)
        titles += column.title;
    return output(call, {.answer = answer.answer,
                         .rows = answer.rows,
                         .titles = titles,
                         .totals = answer.totals,
                         .extra = resolvedJson(answer.parameters),
                         .sheet = toSheet(answer, bench->viewer().name)});
}

Result<void> run(const Invocation &call)
{
    const QString what = call.argument(1);
    if (what == u"list")
        return list(call);
    if (what == u"run" && !call.argument(2).isEmpty())
        return runReport(call);
    return usageError(Martlet::tr("Say what to do with reports: list, or run ID."));
}

} // namespace

Command reportCommand()
{
    return {u"report"_s, u"list | run ID [--param k=v] [--format F] [--out FILE] [--explain]"_s,
            Martlet::tr("List the reports, and run one."), outputOptions() + explainOptions(), run};
}

} // namespace martlet
