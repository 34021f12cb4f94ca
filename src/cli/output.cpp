// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/tr.h"
#include "cli/answertext.h"
#include "exports/csvsheet.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Sheet plainSheet(const Output &result)
{
    Sheet sheet;
    sheet.rows = result.rows;
    for (const QString &title : result.titles)
        sheet.columns.push_back({title});
    sheet.totals = result.totals;
    sheet.sql = result.answer.sql;
    sheet.grain = result.answer.grain;
    sheet.asOfBatch = result.answer.asOfBatch;
    return sheet;
}

// Not among the rows, which another program may read.
void sayWhetherCut(const Invocation &call, const Output &result)
{
    if (result.answer.cut)
        call.console.problem(Martlet::tr("cut at %L1 rows; there are more").arg(result.rows->rowCount()));
}

Result<void> toFile(const Invocation &call, const Sheet &sheet)
{
    ExportOptions options;
    options.csv = call.has(u"exact"_s) ? CsvMode::Exchange : CsvMode::Spreadsheet;
    TRY_ASSIGN(const ExportResult file,
               exportSheet(sheet, call.value(u"out"_s), options, call.stop, call.console.progress()));
    if (call.console.json())
        call.console.object({{u"path"_s, file.path},
                             {u"rows"_s, file.rows},
                             {u"bytes"_s, file.bytes},
                             {u"sha256"_s, file.sha256}});
    else
        call.console.line(Martlet::tr("%1: %L2 rows").arg(file.path).arg(file.rows));
    return {};
}

} // namespace

QList<QCommandLineOption> outputOptions()
{
    return {
        {u"param"_s, Martlet::tr("A parameter's value; may be given several times."), u"k=v"_s},
        {u"format"_s, Martlet::tr("On standard output: table, csv or json."), u"format"_s, u"table"_s},
        {u"out"_s, Martlet::tr("Write a file instead; its ending names the format: .csv or .xlsx."), u"file"_s},
        {u"within"_s, Martlet::tr("The most seconds that it may take; longer ends with exit code 10."),
         u"seconds"_s},
        {u"no-rollups"_s, Martlet::tr("Count the facts themselves, for comparison.")},
        {u"exact"_s, Martlet::tr("CSV without the guard against formulas.")}};
}

Result<ReportArguments> parameters(const Invocation &call)
{
    ReportArguments arguments;
    for (const QString &given : call.words.values(u"param"_s)) {
        const auto at = given.indexOf(u'=');
        if (at < 1)
            return usageError(Martlet::tr("--param needs name=value, not “%1”.").arg(given));
        arguments[given.left(at)] = given.mid(at + 1);
    }
    return arguments;
}

Result<void> output(const Invocation &call, const Output &result)
{
    const Sheet sheet = result.sheet ? *result.sheet : plainSheet(result);
    sayWhetherCut(call, result);
    if (call.has(u"out"_s))
        return toFile(call, sheet);
    const QString format = call.console.json() ? u"json"_s : call.value(u"format"_s);
    if (format == u"json") {
        call.console.print(QString::fromUtf8(asJson(result.answer, *result.rows, result.extra)));
        call.console.markObjectPrinted();
    } else if (format == u"csv") {
        // For other programs: column names and rows alone, exact.
        Progress quiet;
        return writeCsv(
            sheet, CsvMode::Exchange,
            [&](std::string_view block) -> Result<void> {
                call.console.print(QString::fromUtf8(block.data(), qsizetype(block.size())));
                return {};
            },
            call.stop, quiet);
    } else if (format == u"table") {
        call.console.print(asTable(*result.rows, result.titles, result.totals));
    } else {
        return usageError(Martlet::tr("--format is table, csv or json, not “%1”.").arg(format));
    }
    return {};
}

} // namespace martlet
