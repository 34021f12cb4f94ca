// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/rejectsretry.h"
#include "lineage/batchledger.h"
#include "workbench/rejectfile.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rejectsPerRead = 1000;

Result<void> list(const Invocation &call, Workbench &bench, BatchId id)
{
    const auto opened = bench.cipher();
    const FieldCipher *cipher = opened ? *opened : nullptr; // without it a personal file's lines stay closed
    using Rejects = std::vector<Reject>;
    const auto read = call.has(u"warnings"_s) ? listWarnings : listRejects;
    TRY_ASSIGN(const auto rejects,
               (bench.pool().ask<Rejects>(
                   LaneKind::Reader, u"rejects"_s, call.stop, [&](Session &session) -> Result<Rejects> {
                       TRY(findBatch(session, id));
                       Rejects all;
                       for (qint64 before = -1; before < qint64(all.size());) {
                           before = qint64(all.size());
                           TRY_ASSIGN(auto some, read(session, id, before, rejectsPerRead, cipher));
                           std::move(some.begin(), some.end(), std::back_inserter(all));
                       }
                       return all;
                   })));
    QJsonArray rows;
    for (const Reject &reject : rejects) {
        if (call.console.json())
            rows.append(QJsonObject{{u"line"_s, reject.line},
                                    {u"offset"_s, reject.offset},
                                    {u"raw"_s, QString::fromUtf8(reject.raw)},
                                    {u"column"_s, reject.column},
                                    {u"rule"_s, reject.rule},
                                    {u"value"_s, reject.value},
                                    {u"message"_s, reject.message}});
        else if (reject.line == 0) // of the whole file
            call.console.line(reject.message);
        else
            call.console.line(
                Martlet::tr("line %L1, %2: %3").arg(reject.line).arg(reject.column, reject.message));
    }
    if (call.console.json())
        call.console.object({{u"rejects"_s, rows}});
    else if (rejects.empty())
        call.console.line(call.has(u"warnings"_s) ? Martlet::tr("This batch warns of nothing.")
                                                  : Martlet::tr("No line of this batch was rejected."));
    return {};
}

Result<void> toFile(const Invocation &call, Workbench &bench, BatchId id)
{
    TRY_ASSIGN(const auto file, writeRejectFile(bench, id, call.value(u"out"_s), call.stop));
    if (call.console.json())
        call.console.object({{u"path"_s, file.path},
                             {u"rows"_s, file.lines},
                             {u"bytes"_s, file.bytes},
                             {u"sha256"_s, file.sha256}});
    else
        call.console.line(
            Martlet::tr("%1: %L2 rejected lines, with the reason of each.").arg(file.path).arg(file.lines));
    return {};
}

Result<void> run(const Invocation &call)
{
    const QString what = call.argument(1);
    bool ok = false;
    const BatchId id{call.argument(2).toLongLong(&ok)};
    if (!QStringList{u"list"_s, u"groups"_s, u"export"_s, u"retry"_s}.contains(what) || !ok)
        return usageError(
            Martlet::tr("Say what to do with which batch's rejects: list ID, groups ID, export ID "
                        "--out FILE.csv, or retry ID."));
    if (what == u"export" && !call.has(u"out"_s))
        return usageError(Martlet::tr("Say where to write them: --out FILE.csv"));
    TRY_ASSIGN(const auto bench, call.bench());
    return what == u"list"     ? list(call, *bench, id)
           : what == u"groups" ? showRejectGroups(call, *bench, id)
           : what == u"retry"  ? retryRejectedLines(call, *bench, id)
                               : toFile(call, *bench, id);
}

} // namespace

Command rejectsCommand()
{
    return {
        u"rejects"_s,
        u"list ID [--warnings] | groups ID | export ID --out FILE.csv | retry ID [--mend GROUP… | --mend-all]"_s,
        Martlet::tr("Look at the lines that were not loaded and why, mend them and load them."),
        QList<QCommandLineOption>{
            {u"warnings"_s, Martlet::tr("list: what the batch warns of instead; those lines were loaded.")},
            {u"out"_s, Martlet::tr("export: the CSV file to write."), u"file"_s}} +
            retryOptions(),
        run};
}

} // namespace martlet
