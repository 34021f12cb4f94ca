// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "cli/answertext.h"
#include "cli/command.h"
#include "cli/qualityjson.h"
#include "database/snapshot.h"
#include "quality/checks.h"
#include "quality/runchecks.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<T> ask(const Invocation &call, Workbench &bench, const std::function<Result<T>(Session &)> &work)
{
    return askSnapshot<T>(bench.pool(), u"quality"_s, call.stop, work);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, Martlet::tr("%1 cannot be read. Check its name and rights.").arg(path),
                    file.errorString());
    return file.readAll();
}

Result<void> list(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto states, (ask<std::vector<CheckState>>(call, bench, checkStates)));
    QJsonArray checks;
    for (const auto &state : states) {
        checks.append(stateJson(state));
        const auto *const run = state.decisive();
        if (!call.console.json())
            call.console.line(u"%1 %2 %3  %4"_s.arg(standingText(state.standing()), -9)
                                  .arg(run ? QString::number(run->failed) : u"-"_s, 8)
                                  .arg(state.check.name, -28)
                                  .arg(state.check.title));
    }
    if (call.console.json())
        call.console.object({{u"checks"_s, checks}});
    return {};
}

Result<void> runAll(const Invocation &call, Workbench &bench)
{
    const CheckSelection selection{call.words.positionalArguments().mid(2)};
    TRY_ASSIGN(const auto results,
               runChecks(bench.pool(), selection, SystemClock(), call.stop, call.console.progress()));
    call.console.endProgress();
    QJsonArray checks;
    QStringList blocking;
    for (const auto &result : results) {
        checks.append(resultJson(result));
        if (result.status != CheckStatus::Passed && result.severity == CheckSeverity::Block)
            blocking += result.check;
        if (!call.console.json())
            call.console.line(
                u"%1 %2  %3"_s.arg(toText(result.status), -6).arg(result.check, -28).arg(result.message));
    }
    if (call.console.json())
        call.console.object({{u"checks"_s, checks}});
    if (blocking.isEmpty())
        return {};
    return fail(Error::Kind::Integrity,
                Martlet::tr("A blocking check does not pass: %1. “quality failures NAME” shows its rows.")
                    .arg(blocking.join(u", ")));
}

Result<void> failures(const Invocation &call, Workbench &bench)
{
    const QString name = call.argument(2);
    if (name.isEmpty())
        return usageError(Martlet::tr("Name the check: quality failures NAME. “quality list” shows them."));
    struct Failures
    {
        ResultSetPtr rows;
        CheckRun run;
    };
    TRY_ASSIGN(const auto found, (ask<Failures>(call, bench, [&](Session &session) -> Result<Failures> {
                   TRY(findCheck(session, name));
                   TRY_ASSIGN(const auto states, checkStates(session));
                   const auto state = std::find_if(states.begin(), states.end(), [&](const CheckState &one) {
                       return one.check.name == name;
                   });
                   const auto *const run = state->decisive();
                   if (!run)
                       return fail(Error::Kind::Input,
                                   Martlet::tr("The check “%1” has not run yet: quality run %1").arg(name));
                   TRY_ASSIGN(auto rows, failingRows(session, run->id));
                   return Failures{std::move(rows), *run};
               })));
    QStringList titles;
    for (const auto &column : found.rows->columns())
        titles += column.name;
    if (call.console.json()) {
        QJsonArray rows;
        for (qint64 row = 0; row < found.rows->rowCount(); ++row) {
            QJsonArray cells;
            for (int column = 0; column < titles.size(); ++column)
                cells.append(found.rows->isNull(row, column) ? QJsonValue() : found.rows->string(row, column));
            rows.append(cells);
        }
        call.console.object({{u"check"_s, name},
                             {u"failed"_s, found.run.failed},
                             {u"columns"_s, QJsonArray::fromStringList(titles)},
                             {u"data"_s, rows}});
        return {};
    }
    call.console.print(asTable(*found.rows, titles, {}));
    call.console.line(found.run.kept < found.run.failed
                          ? Martlet::tr("%L1 of %L2 failing rows; no more were kept.")
                                .arg(found.run.kept)
                                .arg(found.run.failed)
                          : Martlet::tr("%L1 failing rows.").arg(found.run.failed));
    return {};
}

Result<void> totals(const Invocation &call, Workbench &bench)
{
    const QString path = call.argument(2);
    TRY_ASSIGN(const auto text, contentOf(path));
    TRY_ASSIGN(const auto given, readControlTotals(text, path));
    TRY_ASSIGN(const auto kept, (bench.pool().ask<qint64>(
                                    LaneKind::Writer, u"control totals"_s, call.stop, [&](Session &session) {
                                        return keepControlTotals(session, given, QFileInfo(path).fileName());
                                    })));
    if (call.console.json())
        call.console.object({{u"control_totals"_s, kept}});
    else
        call.console.line(
            Martlet::tr("%L1 control totals are kept; “quality run sales-control-totals” compares "
                        "them with what was loaded.")
                .arg(kept));
    return {};
}

Result<void> add(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto text, contentOf(call.argument(2)));
    TRY_ASSIGN(const auto checks, checksFromToml(text, call.argument(2)));
    TRY(bench.pool().run(LaneKind::Writer, u"keep checks"_s, call.stop, [&](Session &session) -> Result<void> {
        TRY_ASSIGN(auto transaction, Transaction::begin(session));
        for (const auto &check : checks)
            TRY(keepCheck(session, check));
        return transaction.commit();
    }));
    call.console.line(Martlet::tr("%n check(s) kept.", nullptr, int(checks.size())));
    return {};
}

Result<void> remove(const Invocation &call, Workbench &bench)
{
    return bench.pool().run(LaneKind::Writer, u"forget check"_s, call.stop,
                            [&](Session &session) { return forgetCheck(session, call.argument(2)); });
}

Result<void> calendar(const Invocation &call, Workbench &bench)
{
    const auto day = [&](const QString &option) { return QDate::fromString(call.value(option), Qt::ISODate); };
    TRY_ASSIGN(const auto found, (ask<LoadCalendar>(call, bench, [&](Session &session) {
                   return loadCalendar(session, call.stop, day(u"from"_s), day(u"to"_s));
               })));
    if (call.console.json()) {
        call.console.object(calendarJson(found));
        return {};
    }
    for (const auto &store : found.stores) {
        for (int index = 0; index < found.dayCount(); ++index) {
            const auto &cell = store.days[size_t(index)];
            if (cell.state == StoreDayState::Missing || cell.state == StoreDayState::Twice ||
                cell.state == StoreDayState::Late)
                call.console.line(u"%1  %2  %3 %4"_s.arg(found.day(index).toString(Qt::ISODate))
                                      .arg(toText(cell.state), -7)
                                      .arg(store.id, 6)
                                      .arg(store.name));
        }
    }
    call.console.line(
        Martlet::tr("%1 to %2: %L3 store-days loaded, %L4 late, %L5 twice, %L6 missing, %L7 closed.")
            .arg(found.first.toString(Qt::ISODate), found.last.toString(Qt::ISODate))
            .arg(found.count(StoreDayState::Loaded))
            .arg(found.count(StoreDayState::Late))
            .arg(found.count(StoreDayState::Twice))
            .arg(found.count(StoreDayState::Missing))
            .arg(found.count(StoreDayState::Closed)));
    return {};
}

Result<void> difference(const Invocation &call, Workbench &bench)
{
    bool isStore = false, isEarlier = false, isLater = false;
    const auto store = call.argument(2).toLongLong(&isStore);
    const auto day = QDate::fromString(call.argument(3), Qt::ISODate);
    const BatchId earlier{call.argument(4).toLongLong(&isEarlier)},
        later{call.argument(5).toLongLong(&isLater)};
    if (!isStore || !day.isValid() || !isEarlier || !isLater)
        return usageError(
            Martlet::tr("Name the store, the day and two batches: quality difference 31 2025-12-22 6 8. "
                        "“quality calendar --json” shows them."));
    const auto opened = bench.cipher();
    const FieldCipher *cipher = opened ? *opened : nullptr;
    TRY_ASSIGN(const auto found, (ask<DeliveryDifference>(call, bench, [&](Session &session) {
                   return deliveryDifference(session, store, day, earlier, later, cipher);
               })));
    if (call.console.json()) {
        call.console.object(differenceJson(found));
        return {};
    }
    for (const auto &line : found.lines)
        call.console.line(u"%1 %2  %3"_s.arg(toText(line.kind), -7)
                              .arg(line.key, line.words.isEmpty()
                                                 ? QString::fromUtf8(line.rawBefore + line.rawAfter)
                                                 : line.words));
    call.console.line(Martlet::tr("%1 against %2: %L3 lines alike, %L4 changed, %L5 added, %L6 removed.")
                          .arg(found.fileAfter, found.fileBefore)
                          .arg(found.same)
                          .arg(found.count(LineDifference::Kind::Changed))
                          .arg(found.count(LineDifference::Kind::Added))
                          .arg(found.count(LineDifference::Kind::Removed)));
    return {};
}

Result<void> run(const Invocation &call)
{
    using Action = Result<void> (*)(const Invocation &, Workbench &);
    static const std::map<QString, Action> actions{
        {u"list"_s, list}, {u"run"_s, runAll},    {u"failures"_s, failures}, {u"totals"_s, totals},
        {u"add"_s, add},   {u"remove"_s, remove}, {u"calendar"_s, calendar}, {u"difference"_s, difference}};
    const auto action = actions.find(call.argument(1));
    if (action == actions.end())
        return usageError(
            Martlet::tr("Say what to do with checks: list, run, failures, totals, add, remove, calendar "
                        "or difference."));
    TRY_ASSIGN(const auto bench, call.bench());
    return action->second(call, *bench);
}

} // namespace

Command qualityCommand()
{
    return {u"quality"_s,
            u"list | run [NAME…] | failures NAME | totals FILE | add FILE.toml | remove NAME | calendar | "
            u"difference "
            "STORE DAY BATCH BATCH"_s,
            Martlet::tr("Run checks and see their failing rows, what was loaded when, and control totals."),
            {{u"from"_s, Martlet::tr("calendar: the first day, 2025-12-01."), u"day"_s},
             {u"to"_s, Martlet::tr("calendar: the last day."), u"day"_s}},
            run};
}

} // namespace martlet
