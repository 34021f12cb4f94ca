// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/batchjson.h"
#include "workbench/places.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString describe(const FileImport &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.alreadyLoaded)
        return Martlet::tr("%1: loaded already as batch %2; nothing changed.")
            .arg(name)
            .arg(file.batch.id.value);
    const BatchCounts &n = file.batch.counts;
    return Martlet::tr(
               "%1: batch %2, read %L3 = new %L4 + changed %L5 + unchanged %L6 + repeated %L7 + rejected %L8")
        .arg(name)
        .arg(file.batch.id.value)
        .arg(n.read)
        .arg(n.inserted)
        .arg(n.updated)
        .arg(n.unchanged)
        .arg(n.dupFile + n.dupWarehouse)
        .arg(n.rejected);
}

bool isRefused(const FileImport &file)
{
    return !file.refusal.isEmpty();
}

Result<void> run(const Invocation &call)
{
    ImportRequest request;
    request.paths = call.words.positionalArguments().mid(1);
    request.recipe = call.value(u"recipe"_s);
    request.dryRun = call.has(u"dry-run"_s);
    request.recipeFolder = places::recipeFolder();
    request.acceptDrift = call.has(u"accept-drift"_s);
    request.choice = {call.has(u"restate"_s), call.has(u"accept-shrink"_s)};
    if (request.paths.isEmpty())
        return usageError(Martlet::tr("Name the files or the folder to import."));
    TRY_ASSIGN(const auto bench, call.bench());
    TRY_ASSIGN(const ImportReport report, bench->import(request, call.stop, call.console.progress()));

    QJsonArray batches;
    for (const FileImport &file : report.files) {
        QJsonObject batch = batchJson(file.batch);
        batch.insert(u"path"_s, file.path);
        batch.insert(u"already_loaded"_s, file.alreadyLoaded);
        batch.insert(u"notices"_s, QJsonArray::fromStringList(file.notices));
        if (!file.refusal.isEmpty())
            batch.insert(u"refusal"_s, file.refusal);
        batches.append(batch);
        if (!call.console.json()) {
            call.console.line(describe(file));
            for (const QString &notice : file.notices)
                call.console.line(u"  "_s + notice);
            if (!file.refusal.isEmpty())
                call.console.line(u"  "_s + file.refusal);
        }
    }
    if (call.console.json())
        call.console.object({{u"batches"_s, batches}, {u"dry_run"_s, request.dryRun}});
    if (const auto refused = std::ranges::find_if(report.files, isRefused); refused != report.files.end())
        return fail(Error::Kind::Input, refused->refusal);
    if (report.allAlreadyLoaded())
        return fail(Error::Kind::AlreadyLoaded, Martlet::tr("All of it was loaded before; nothing changed."));
    return {};
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        u"[--recipe NAME|FILE] [--accept-drift] [--accept-shrink] [--restate] [--dry-run] FILE|FOLDER…"_s,
        Martlet::tr("Load files into the warehouse, a batch per file."),
        {{u"recipe"_s, Martlet::tr("How to read them; without it, found by the header."), u"name"_s},
         {u"accept-drift"_s,
          Martlet::tr("Read a file that is nearly laid out as a recipe knows, and keep the changed recipe.")},
         {u"accept-shrink"_s,
          Martlet::tr("A whole snapshot is right, although it is much smaller than usual.")},
         {u"restate"_s, Martlet::tr("The files are the truth about their days, whatever was loaded of them.")},
         {u"dry-run"_s, Martlet::tr("Do everything but keep nothing.")}},
        run};
}

} // namespace martlet
