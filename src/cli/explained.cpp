// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explained.h"

#include "base/tr.h"
#include "cli/explanationjson.h"
#include "explain/indextrial.h"

#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 10;

QString number(const std::optional<qint64> &value)
{
    return value ? QLocale().toString(*value) : u"–"_s;
}

QString milliseconds(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', *value < 10 ? 2 : 1) : u"–"_s;
}

QString bar(const std::optional<double> &share)
{
    const int filled = share ? int(*share * barWidth + 0.5) : 0;
    return QString(filled, u'█') + QString(barWidth - filled, u'·');
}

QString stepText(const PlanStep &step)
{
    QStringList words{step.operation};
    if (!step.table.isEmpty())
        words += step.table;
    if (!step.index.isEmpty())
        words += Martlet::tr("by %1").arg(step.index);
    if (!step.condition.isEmpty())
        words += u'(' + step.condition + u')';
    return QString(step.depth * 2, u' ') + words.join(u' ');
}

QStringList cellsOf(const PlanStep &step)
{
    return {bar(step.share),    number(step.estimatedRows), number(step.actualRows),   number(step.rowsRead),
            number(step.loops), milliseconds(step.ownMs),   milliseconds(step.totalMs)};
}

void printSteps(Console &console, const QueryExplanation &explained)
{
    const bool isTime = explained.shareOf == QueryExplanation::ShareOf::Time;
    const QStringList titles{isTime ? Martlet::tr("time") : Martlet::tr("full reads"),
                             Martlet::tr("expected"),
                             Martlet::tr("rows"),
                             Martlet::tr("read"),
                             Martlet::tr("loops"),
                             Martlet::tr("own ms"),
                             Martlet::tr("total ms")};
    std::vector<QStringList> lines{titles};
    for (const auto &step : explained.steps)
        lines.push_back(cellsOf(step));
    std::vector<qsizetype> widths(size_t(titles.size()), 0);
    for (const auto &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], line[i].size());
    }
    for (size_t row = 0; row < lines.size(); ++row) {
        QString text;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const auto width = int(widths[size_t(i)]);
            text +=
                (i == 0 ? lines[row][i].leftJustified(width) : lines[row][i].rightJustified(width)) + u"  "_s;
        }
        console.line(text + (row == 0 ? Martlet::tr("step") : stepText(explained.steps[row - 1])));
    }
}

void printFindings(Console &console, const QueryExplanation &explained)
{
    if (explained.findings.empty())
        console.line(Martlet::tr("Nothing stands out."));
    int place = 0;
    for (const auto &finding : explained.findings) {
        console.line(u"%1. %2"_s.arg(++place).arg(finding.what));
        console.line(u"   "_s + finding.why);
        console.line(u"   "_s + finding.remedy);
    }
}

void printTrial(Console &console, const IndexTrial &trial)
{
    console.line({});
    if (trial.tried == 0)
        return console.line(Martlet::tr("There is no index to try: what was found is mended in another way."));
    if (trial.advice.empty())
        return console.line(
            Martlet::tr("%n index(es) were tried on a copy, and none helps.", nullptr, trial.tried));
    for (const auto &advice : trial.advice) {
        console.line(advice.sql + u';');
        console.line(u"   "_s +
                     Martlet::tr("×%1 faster on a copy of %2 rows: %3 ms, and %4 ms without it (medians of "
                                 "%5). %6 becomes %7.")
                         .arg(QLocale().toString(advice.gain(), 'f', 1), number(advice.copiedRows),
                              milliseconds(advice.afterMs), milliseconds(advice.beforeMs))
                         .arg(advice.runs)
                         .arg(advice.stepBefore, advice.stepAfter));
        if (advice.copiedRows < advice.tableRows)
            console.line(u"   "_s +
                         Martlet::tr("The copy is a sample of %1 rows.").arg(number(advice.tableRows)));
    }
}

} // namespace

QList<QCommandLineOption> explainOptions()
{
    return {{u"explain"_s,
             Martlet::tr("Run it, and show how the engine answers it and what is slow, not the rows.")},
            {u"try-indexes"_s,
             Martlet::tr("As --explain, and try indexes on a copy; the warehouse stays as it is.")}};
}

bool wantsExplanation(const Invocation &call)
{
    return call.has(u"explain"_s) || call.has(u"try-indexes"_s);
}

Result<void> showExplanation(const Invocation &call, Workbench &bench, const SqlQuestion &question)
{
    if (call.has(u"out"_s) || call.has(u"format"_s))
        return usageError(Martlet::tr("A plan is no table: with --explain use --json, not --out or --format."));
    auto &warehouse = bench.warehouse();
    TRY_ASSIGN(const auto explained, warehouse.explain(question, bench.viewer(), call.stop));
    std::optional<IndexTrial> trial;
    if (call.has(u"try-indexes"_s)) {
        TRY_ASSIGN(trial, warehouse.tryIndexes(question, explained, bench.viewer(), call.stop,
                                               call.console.progress()));
    }
    if (call.console.json()) {
        call.console.object(explanationJson(explained, trial));
        return {};
    }
    call.console.endProgress();
    printFindings(call.console, explained);
    call.console.line({});
    printSteps(call.console, explained);
    call.console.line({});
    if (explained.elapsedMs)
        call.console.line(Martlet::tr("Rows: %1. Time: %2 ms.")
                              .arg(QLocale().toString(explained.rows), milliseconds(explained.elapsedMs)));
    call.console.line(explained.measured);
    if (trial)
        printTrial(call.console, *trial);
    return {};
}

} // namespace martlet
