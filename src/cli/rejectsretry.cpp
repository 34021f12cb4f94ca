// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rejectsretry.h"

#include "base/tr.h"
#include "cli/batchjson.h"
#include "etl/repair/correctedfile.h"
#include "etl/repair/mendfile.h"

#include <QFile>
#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonObject mendJson(const Mend &mend)
{
    return {{u"rule"_s, mend.rule},
            {u"column"_s, mend.column},
            {u"action"_s, toText(mend.action)},
            {u"argument"_s, mend.argument}};
}

Result<OpenRejects> groupsOf(const Invocation &call, Workbench &bench, BatchId id)
{
    TRY_ASSIGN(const FieldCipher *cipher, bench.cipher());
    return openRejects(bench.pool(), *cipher, id, call.value(u"folder"_s), call.stop);
}

// --mend 3 is the mend of the third group; --mend 3.2 the second of the ways there are for it.
Result<Mend> chosenMend(const OpenRejects &open, const QString &words)
{
    const auto parts = words.split(u'.');
    const auto group = parts.value(0).toInt();
    const auto choice = parts.value(1, u"1"_s).toInt();
    if (group < 1 || size_t(group) > open.groups.size())
        return usageError(Martlet::tr("“%1” is no group. “rejects groups” numbers them.").arg(words));
    const auto &chosen = open.groups[size_t(group - 1)];
    if (choice < 1 || size_t(choice) > chosen.choices.size())
        return usageError(
            Martlet::tr("Group %1 has no such mend: %2. “rejects groups” shows the ways there are.")
                .arg(words, chosen.title));
    if (!chosen.mend && parts.size() == 1)
        return usageError(
            Martlet::tr("Group %1 can be mended in more ways than one. Choose, as %1.1.").arg(words));
    return chosen.choices[size_t(choice - 1)];
}

Result<Mends> mendsOf(const Invocation &call, Workbench &bench, BatchId id)
{
    Mends mends;
    if (call.has(u"mends"_s)) {
        QFile file(call.value(u"mends"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Input,
                        Martlet::tr("%1 cannot be read. Check the name.").arg(file.fileName()),
                        file.errorString());
        TRY_ASSIGN(mends, mendsFromToml(file.readAll(), file.fileName()));
    }
    const auto chosen = call.words.values(u"mend"_s);
    if (chosen.isEmpty() && !call.has(u"mend-all"_s))
        return mends;
    TRY_ASSIGN(const auto open, groupsOf(call, bench, id));
    for (const auto &words : chosen) {
        TRY_ASSIGN(auto mend, chosenMend(open, words));
        mends.push_back(std::move(mend));
    }
    if (call.has(u"mend-all"_s))
        for (const auto &group : open.groups)
            if (group.mend)
                mends.push_back(*group.mend);
    return mends;
}

} // namespace

QList<QCommandLineOption> retryOptions()
{
    return {{u"mend"_s, Martlet::tr("retry: mend this group, as “rejects groups” numbers it."), u"group"_s},
            {u"mend-all"_s, Martlet::tr("retry: mend every group that has one mend.")},
            {u"mends"_s, Martlet::tr("retry: the mends of this file, [[mend]] tables."), u"file"_s},
            {u"file"_s, Martlet::tr("retry: the corrected lines of this export."), u"file"_s},
            {u"folder"_s, Martlet::tr("Where the side files of the recipe lie."), u"folder"_s},
            {u"dry-run"_s, Martlet::tr("retry: do everything but keep nothing.")}};
}

Result<void> showRejectGroups(const Invocation &call, Workbench &bench, BatchId id)
{
    TRY_ASSIGN(const auto open, groupsOf(call, bench, id));
    QJsonArray groups;
    int number = 0;
    for (const auto &group : open.groups) {
        QJsonArray choices;
        for (const auto &mend : group.choices)
            choices.append(mendJson(mend));
        QJsonObject object{{u"group"_s, ++number},
                           {u"rule"_s, group.rule},
                           {u"column"_s, group.column},
                           {u"lines"_s, group.lines},
                           {u"amount"_s, group.amount.toString()},
                           {u"title"_s, group.title},
                           {u"reason"_s, group.reason},
                           {u"fits"_s, group.fits},
                           {u"choices"_s, choices}};
        if (group.mend)
            object.insert(u"mend"_s, mendJson(*group.mend));
        groups.append(object);
        if (call.console.json())
            continue;
        call.console.line(
            u"%1  %2  %3 (%4)"_s.arg(number, 2).arg(group.lines, 8).arg(group.title, group.reason));
        for (size_t choice = 0; choice < group.choices.size(); ++choice)
            call.console.line(Martlet::tr("              --mend %1: %2; %L3 of %L4 fit")
                                  .arg(group.choices.size() == 1 && group.mend
                                           ? QString::number(number)
                                           : u"%1.%2"_s.arg(number).arg(choice + 1),
                                       describe(group.choices[choice]))
                                  .arg(group.fits)
                                  .arg(group.lines));
    }
    if (call.console.json())
        call.console.object({{u"groups"_s, groups}});
    else if (open.groups.empty())
        call.console.line(Martlet::tr("No line of this batch waits to be mended."));
    return {};
}

Result<void> retryRejectedLines(const Invocation &call, Workbench &bench, BatchId id)
{
    RetryRequest request;
    if (call.has(u"file"_s)) {
        TRY_ASSIGN(const FieldCipher *cipher, bench.cipher());
        TRY_ASSIGN(request, readCorrections(bench.pool(), *cipher, call.value(u"file"_s), id, call.stop));
    }
    request.batch = id;
    request.folder = call.value(u"folder"_s);
    request.dryRun = call.has(u"dry-run"_s);
    TRY_ASSIGN(request.mends, mendsOf(call, bench, id));
    TRY_ASSIGN(const RetryReport report, bench.retry(request, call.stop, call.console.progress()));
    if (call.console.json()) {
        call.console.object({{u"batch"_s, batchJson(report.batch)},
                             {u"tried"_s, report.tried},
                             {u"rejected"_s, report.rejected},
                             {u"dry_run"_s, request.dryRun}});
        return {};
    }
    const BatchCounts &n = report.batch.counts;
    if (n.read == 0)
        call.console.line(Martlet::tr("%L1 lines read again; none is in order yet.").arg(report.tried));
    else
        call.console.line(
            Martlet::tr("%L1 lines read again: %L2 loaded%3 = new %L4 + changed %L5 + unchanged %L6 + "
                        "repeated %L7; %L8 stay rejected")
                .arg(report.tried)
                .arg(n.read)
                .arg(request.dryRun ? QString() : Martlet::tr(" as batch %1").arg(report.batch.id.value))
                .arg(n.inserted)
                .arg(n.updated)
                .arg(n.unchanged)
                .arg(n.dupFile + n.dupWarehouse)
                .arg(report.rejected));
    return {};
}

} // namespace martlet
