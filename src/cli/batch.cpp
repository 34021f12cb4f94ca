// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "cli/batchjson.h"
#include "cli/command.h"

#include "lineage/batchledger.h"

#include <QDateTime>
#include <QJsonArray>

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

Result<void> show(const Invocation &call, Workbench &bench)
{
    bool ok = false;
    const BatchId id{call.argument(2).toLongLong(&ok)};
    if (!ok)
        return usageError(
            Martlet::tr("“%1” is not a batch number. “batch list” shows them.").arg(call.argument(2)));
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
    const auto opened = bench.cipher();
    const FieldCipher *cipher = opened ? *opened : nullptr; // without it a personal file's line stays closed
    TRY_ASSIGN(const Provenance from,
               (bench.pool().ask<Provenance>(LaneKind::Reader, u"trace"_s, call.stop, [&](Session &session) {
                   return traceRow(session, table, key, cipher);
               })));
    const QString raw = QString::fromUtf8(from.raw);
    if (call.console.json()) {
        call.console.object({{u"batch"_s, batchJson(from.batch)}, {u"line"_s, from.line}, {u"raw"_s, raw}});
        return {};
    }
    call.console.line(Martlet::tr("%1, line %L2 (batch %3, SHA-256 %4)")
                          .arg(from.batch.fileName)
                          .arg(from.line)
                          .arg(from.batch.id.value)
                          .arg(from.batch.sha256.left(12)));
    call.console.line(raw);
    return {};
}

Result<void> run(const Invocation &call)
{
    const QString what = call.argument(1);
    if (what != u"list" && what != u"show" && what != u"trace")
        return usageError(Martlet::tr("Say what to do with batches: list, show ID, or trace TABLE KEY."));
    TRY_ASSIGN(const auto bench, call.bench());
    return what == u"list" ? list(call, *bench) : what == u"show" ? show(call, *bench) : trace(call, *bench);
}

} // namespace

Command batchCommand()
{
    return {u"batch"_s,
            u"list | show ID | trace TABLE KEY"_s,
            Martlet::tr("Look at loads, and at the file and line a row came from."),
            {},
            run};
}

} // namespace martlet
