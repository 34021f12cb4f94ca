// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/import.h"
#include "etl/importplan.h"
#include "etl/load/batchlog.h"
#include "etl/load/sourcefile.h"
#include "etl/recipe/loadpolicy.h"
#include "etl/validate/rowvalidator.h"
#include "quality/loadgate.h"

namespace martlet {

class FeedLoad;
class FileReading;
class OpenBatch;
class RejectLog;
class Session;
class Watermark;
struct FilePiece;

// Loads one file as one batch: register, read, check, publish and DONE in a single transaction. Whatever ends
// it early, even the end of the process, leaves the warehouse as it was; the reason is then kept in a batch of
// its own.
class FileLoad final
{
public:
    FileLoad(Session &session, const FieldCipher &cipher, const PlannedFile &planned, SourceFile &file,
             QString sha256);

    [[nodiscard]] Result<FileImport> run(std::stop_token stop, Progress &progress);
    // The same inside the caller's transaction, which is to be rolled back: the next file finds what this one
    // would have loaded. Where the keys of facts are not checked row by row, that was begun by the caller, too.
    [[nodiscard]] Result<FileImport> tryOut(std::stop_token stop, Progress &progress);

private:
    [[nodiscard]] Result<FileImport> load(std::stop_token stop, Progress &progress);
    [[nodiscard]] Result<FileImport> bringIn(std::stop_token stop, Progress &progress);
    [[nodiscard]] Result<std::optional<FileImport>> findEarlier();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> publish(FileReading &reading, OpenBatch &open, const Watermark &watermark);
    [[nodiscard]] Result<void> takeAll(FileReading &reading, OpenBatch &open, Watermark &watermark,
                                       std::stop_token stop, Progress &progress);
    [[nodiscard]] Result<void> take(FilePiece &piece, OpenBatch &open, FeedLoad &feed, Watermark &watermark);
    void keepNotices(RejectLog &rejects, const WarningCounts &warned);
    [[nodiscard]] Result<void> keepText(const FilePiece &piece);
    [[nodiscard]] Result<void> checkUnchanged() const;
    [[nodiscard]] Result<void> checkLines(OpenBatch &open) const;
    // What refuses a load is only noted by a dry run, which goes on to show what else there is to mend.
    [[nodiscard]] Result<void> judged(Result<void> verdict);
    QString format(const FileReading &reading, const OpenBatch &open) const;
    [[nodiscard]] Result<void> keepFailure(const Error &error);

    Session &m_session;
    const FieldCipher &m_cipher;
    const PlannedFile &m_planned;
    FileRecipe m_recipe; // with the mends that say how it is loaded
    SourceFile &m_file;
    QString m_recipeChecksum;
    LoadPolicy m_policy; // of the recipe, or what the request says instead
    Batch m_batch;
    BatchFacts m_facts;
    LoadGate m_gate;
    bool m_isDry = false;
    qint64 m_read = 0;     // lines, so far
    QStringList m_notices; // sentences for whoever loads the file
    QString m_refusal;     // of a dry run
};

} // namespace martlet
