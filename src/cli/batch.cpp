// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "cli/batchjson.h"
#include "cli/command.h"
#include "cli/reconcile.h"

#include "etl/undo/undo.h"
#include "lineage/batchledger.h"
#include "lineage/provenancefacts.h"
#include "workbench/rowtrace.h"

#include <QDateTime>
#include <QJsonArray>

#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<void> list(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto batches,
               (bench.pool().ask<std::vector<Batch>>(LaneKind::Reader, u"batches"_s, call.stop,
                                                     [](Session &session) { return listBatches(session); })));
    if (call.console.json()) {
        QJsonArray rows;
        for (const Batch &batch : batches)
            rows.append(batchJson(batch));
        call.console.object({{u"batches"_s, rows}});
        return {};
    }
    for (const Batch &batch : batches) {
        call.console.line(u"%1  %2  %3 %4 %5 %6  %7"_s.arg(batch.id.value, 6)
                              .arg(QDateTime::fromMSecsSinceEpoch(batch.startedAt / 1000, Qt::UTC)
                                       .toString(u"yyyy-MM-dd HH:mm"))
                              .arg(toText(batch.state), -10)
                              .arg(batch.feed, -10)
                              .arg(batch.counts.read, 10)
                              .arg(batch.counts.rejected, 8)
                              .arg(batch.fileName));
    }
    return {};
}

Result<BatchId> numberOf(const Invocation &call)
{
    bool ok = false;
    const BatchId id{call.argument(2).toLongLong(&ok)};
    if (!ok)
        return usageError(
            Martlet::tr("“%1” is not a batch number. “batch list” shows them.").arg(call.argument(2)));
    return id;
}

Result<void> show(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto id, numberOf(call));
    TRY_ASSIGN(const Batch batch,
               (bench.pool().ask<Batch>(LaneKind::Reader, u"batch"_s, call.stop,
                                        [&](Session &session) { return findBatch(session, id); })));
    const QJsonObject object = batchJson(batch);
    if (call.console.json()) {
        call.console.object(object);
        return {};
    }
    for (const QString &key : object.keys()) {
        if (!object.value(key).isObject())
            call.console.line(u"%1 %2"_s.arg(key, -12).arg(object.value(key).toVariant().toString()));
    }
    return {};
}

Result<void> trace(const Invocation &call, Workbench &bench)
{
    const QString table = call.argument(2), key = call.argument(3);
    if (table.isEmpty() || key.isEmpty())
        return usageError(Martlet::tr("Name the table and the row: batch trace sales_fact 4711/1"));
    TRY_ASSIGN(const Provenance from, traceRow(bench, {table, key}, call.stop));
    const QString raw = QString::fromUtf8(from.raw);
    QJsonArray changes;
    for (const RowChange &change : from.changes)
        changes.append(QJsonObject{{u"batch"_s, change.batch.value},
                                   {u"file"_s, change.fileName},
                                   {u"action"_s, change.action},
                                   {u"at"_s, change.at}});
    if (call.console.json()) {
        call.console.object({{u"batch"_s, batchJson(from.batch)},
                             {u"source"_s, batchJson(from.source)},
                             {u"line"_s, from.line},
                             {u"raw"_s, raw},
                             {u"reject"_s, from.reject},
                             {u"changes"_s, changes}});
        return {};
    }
    for (const ProvenanceFact &fact : factsOf(from))
        call.console.line(u"%1 %2"_s.arg(fact.title, -20).arg(fact.text));
    call.console.line({});
    call.console.line(raw.isEmpty() ? Martlet::tr("The text of the line is not kept, or not for you to read.")
                                    : raw);
    return {};
}

// The batches that stand in the way, for programs; people read them in the error's own words.
Result<void> listBlockers(const Invocation &call, Workbench &bench, BatchId id)
{
    static const std::map<UndoBlocker::Reason, QString> words{
        {UndoBlocker::Reason::ChangedItsRows, u"changed"_s},
        {UndoBlocker::Reason::ReliedOnItsRows, u"relied"_s},
        {UndoBlocker::Reason::RefersToItsMembers, u"refers"_s},
        {UndoBlocker::Reason::MendsItsRejects, u"mends"_s}};
    TRY_ASSIGN(const auto blockers, (bench.pool().ask<std::vector<UndoBlocker>>(
                                        LaneKind::Reader, u"undo"_s, call.stop,
                                        [id](Session &session) { return undoBlockers(session, id); })));
    QJsonArray rows;
    for (const UndoBlocker &blocker : blockers)
        rows.append(QJsonObject{{u"batch_id"_s, blocker.batch.value},
                                {u"feed"_s, blocker.feed},
                                {u"file"_s, blocker.fileName},
                                {u"reason"_s, words.at(blocker.reason)},
                                {u"rows"_s, blocker.rows},
                                {u"message"_s, describe(blocker)}});
    call.console.object({{u"batch_id"_s, id.value}, {u"blocked_by"_s, rows}});
    return {};
}

Result<void> undoOne(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto id, numberOf(call));
    const auto undone = bench.undo(id, call.stop, call.console.progress());
    if (!undone) {
        if (call.console.json() && undone.error().code == undoBlockedCode)
            TRY(listBlockers(call, bench, id));
        return fail(undone.error());
    }
    if (call.console.json()) {
        auto object = batchJson(undone->batch);
        object.insert(u"rows_removed"_s, undone->removed);
        object.insert(u"rows_restored"_s, undone->restored);
        call.console.object(object);
        return {};
    }
    call.console.line(Martlet::tr("Batch %1 (%2) is undone: %L3 rows removed, %L4 as they were before.")
                          .arg(id.value)
                          .arg(undone->batch.fileName)
                          .arg(undone->removed)
                          .arg(undone->restored));
    return {};
}

using Work = Result<void> (*)(const Invocation &, Workbench &);

Result<void> run(const Invocation &call)
{
    static const std::map<QString, Work> works{{u"list"_s, list},
                                               {u"show"_s, show},
                                               {u"trace"_s, trace},
                                               {u"undo"_s, undoOne},
                                               {u"reconcile"_s, reconcileBatch}};
    const auto work = works.find(call.argument(1));
    if (work == works.end())
        return usageError(Martlet::tr(
            "Say what to do with batches: list, show ID, trace TABLE KEY, reconcile ID, or undo ID."));
    TRY_ASSIGN(const auto bench, call.bench());
    return work->second(call, *bench);
}

} // namespace

Command batchCommand()
{
    return {u"batch"_s,
            u"list | show ID | trace TABLE KEY | reconcile ID | undo ID"_s,
            Martlet::tr("Look at loads, at the file and line a row came from, and undo a load."),
            {},
            run};
}

} // namespace martlet
