// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/import.h"

#include "base/tr.h"
#include "database/pool.h"
#include "database/transaction.h"
#include "etl/importplan.h"
#include "etl/load/fileload.h"
#include "etl/load/usedkeys.h"
#include "etl/repair/correctedfile.h"
#include "etl/repair/rejectgroups.h"

#include <QFileInfo>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A database's or a recipe's error does not know which file it was about.
Error named(Error error, const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    if (!error.message.contains(name))
        error.message = name + u": "_s + error.message;
    return error;
}

Result<FileImport> loadFile(Pool &pool, const FieldCipher &cipher, const PlannedFile &planned,
                            std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(auto file, SourceFile::open(planned.path, stop));
    TRY_ASSIGN(const auto sha256, file.sha256(stop));
    return pool.ask<FileImport>(LaneKind::Writer, u"import "_s + file.fileName(), stop, [&](Session &session) {
        return FileLoad(session, cipher, planned, file, sha256).run(stop, progress);
    });
}

// `folder`: where the side files are that the recipe names.
Result<FileImport> tryOutFile(Session &session, const FieldCipher &cipher, const PlannedFile &planned,
                              QString &folder, std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(auto file, SourceFile::open(planned.path, stop));
    TRY_ASSIGN(const auto sha256, file.sha256(stop));
    folder = file.folder();
    return FileLoad(session, cipher, planned, file, sha256).tryOut(stop, progress);
}

// All files in one transaction, so that each is judged as its load would judge it: after those before it.
Result<ImportReport> tryOutAll(Session &session, const FieldCipher &cipher,
                               const std::vector<PlannedFile> &plan, QStringList &folders, std::stop_token stop,
                               Progress &progress)
{
    std::vector<Feed> feeds;
    for (const auto &planned : plan)
        feeds.push_back(planned.file().feed);
    TRY_ASSIGN(auto unchecked, UncheckedKeys::begin(session, feeds));
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    ImportReport report;
    for (const auto &planned : plan) {
        auto tried = tryOutFile(session, cipher, planned, folders.emplace_back(), stop, progress);
        if (!tried)
            return fail(named(tried.error(), planned.path));
        report.files.push_back(std::move(*tried));
    }
    TRY(transaction.rollback());
    TRY(unchecked.end());
    return report;
}

Result<ImportReport> dryRunOf(Pool &pool, const FieldCipher &cipher, const std::vector<PlannedFile> &plan,
                              std::stop_token stop, Progress &progress)
{
    QStringList folders;
    TRY_ASSIGN(auto report,
               (pool.ask<ImportReport>(LaneKind::Writer, u"dry run"_s, stop, [&](Session &session) {
                   return tryOutAll(session, cipher, plan, folders, stop, progress);
               })));
    // Others may write meanwhile: what would mend the rejects asks no database.
    for (size_t at = 0; at < plan.size(); ++at) {
        auto &tried = report.files[at];
        if (!tried.rejects)
            continue;
        TRY_ASSIGN(const auto lookups, Lookups::load(plan[at].file(), folders[qsizetype(at)]));
        TRY_ASSIGN(
            tried.groups,
            groupRejects(*tried.rejects, {plan[at].recipe, plan[at].file(), lookups, plan[at].edits}, stop));
    }
    return report;
}

// Rejected lines that a person exported and corrected: a child of the batch they come from.
Result<FileImport> loadCorrections(Pool &pool, const FieldCipher &cipher, const QString &path, bool dryRun,
                                   std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(auto request, readCorrections(pool, cipher, path, {}, stop));
    request.dryRun = dryRun;
    request.folder = QFileInfo(path).absolutePath();
    TRY_ASSIGN(auto report, retryRejects(pool, cipher, request, stop, progress));
    FileImport loaded{path, std::move(report.batch)};
    if (loaded.batch.counts.read == 0) {
        const auto sentence =
            Martlet::tr("None of the %1 lines is in order yet, so nothing was loaded.").arg(report.tried);
        if (!dryRun)
            return fail(Error::Kind::Input, sentence);
        loaded.refusal = sentence;
    } else if (report.rejected > 0) {
        loaded.notices += Martlet::tr("%1 of the %2 lines are not in order yet; they stay rejects of batch %3.")
                              .arg(report.rejected)
                              .arg(report.tried)
                              .arg(loaded.batch.parent.value);
    }
    return loaded;
}

} // namespace

bool ImportReport::allAlreadyLoaded() const
{
    return !files.empty() &&
           std::all_of(files.begin(), files.end(), [](const FileImport &file) { return file.alreadyLoaded; });
}

Result<ImportReport> importFiles(Pool &pool, const FieldCipher &cipher, const ImportRequest &request,
                                 std::stop_token stop, Progress progress)
{
    auto files = request;
    files.paths.removeIf(isCorrectedExport);
    ImportReport report;
    if (files.paths.size() > 0 || request.paths.isEmpty()) {
        TRY_ASSIGN(const auto plan, planImport(files, stop, progress));
        TRY_ASSIGN(report, importPlan(pool, cipher, plan, request.dryRun, stop, progress));
    }
    for (const auto &path : request.paths) {
        if (files.paths.contains(path))
            continue;
        TRY_ASSIGN(auto corrected, loadCorrections(pool, cipher, path, request.dryRun, stop, progress));
        report.files.push_back(std::move(corrected));
    }
    return report;
}

Result<ImportReport> importPlan(Pool &pool, const FieldCipher &cipher, const std::vector<PlannedFile> &plan,
                                bool dryRun, std::stop_token stop, Progress progress)
{
    if (dryRun)
        return dryRunOf(pool, cipher, plan, stop, progress);
    ImportReport report;
    for (const auto &planned : plan) {
        auto loaded = loadFile(pool, cipher, planned, stop, progress);
        if (!loaded)
            return fail(named(loaded.error(), planned.path));
        report.files.push_back(std::move(*loaded));
    }
    return report;
}

} // namespace martlet
