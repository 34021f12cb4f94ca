// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "lineage/batchledger.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<void> list(const Invocation &call, Workbench &bench, BatchId id)
{
    const auto opened = bench.cipher();
    const FieldCipher *cipher = opened ? *opened : nullptr; // without it a personal file's lines stay closed
    TRY_ASSIGN(const auto rejects, (bench.pool().ask<std::vector<Reject>>(
                                       LaneKind::Reader, u"rejects"_s, call.stop, [&](Session &session) {
                                           return listRejects(session, id, 0, 1000, cipher);
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
        else
            call.console.line(
                Martlet::tr("line %L1, %2: %3").arg(reject.line).arg(reject.column, reject.message));
    }
    if (call.console.json())
        call.console.object({{u"rejects"_s, rows}});
    else if (rejects.empty())
        call.console.line(Martlet::tr("No line of this batch was rejected."));
    return {};
}

Result<void> run(const Invocation &call)
{
    const QString what = call.argument(1);
    bool ok = false;
    const BatchId id{call.argument(2).toLongLong(&ok)};
    if ((what != u"list" && what != u"export") || !ok)
        return usageError(
            Martlet::tr("Say which batch's rejects: rejects list ID, or rejects export ID --out FILE.csv"));
    if (what == u"export" && !call.has(u"out"_s))
        return usageError(Martlet::tr("Say where to write them: --out FILE.csv"));
    TRY_ASSIGN(const auto bench, call.bench());
    if (what == u"list")
        return list(call, *bench, id);
    return {};
}

} // namespace

Command rejectsCommand()
{
    return {u"rejects"_s,
            u"list ID | export ID --out FILE.csv"_s,
            Martlet::tr("Look at the lines that were not loaded, and why."),
            {{u"out"_s, Martlet::tr("export: the CSV file to write."), u"file"_s}},
            run};
}

} // namespace martlet
