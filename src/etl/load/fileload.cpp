// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/fileload.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "etl/load/feedload.h"
#include "etl/load/filereading.h"
#include "etl/load/importlock.h"
#include "etl/load/lastday.h"
#include "etl/load/openbatch.h"
#include "etl/load/readahead.h"
#include "etl/load/rejectlimit.h"
#include "etl/load/shrinkguard.h"
#include "etl/load/statistics.h"
#include "etl/load/trailer.h"
#include "etl/load/usedkeys.h"
#include "etl/load/watermark.h"
#include "etl/repair/mendedrecipe.h"
#include "lineage/batchledger.h"
#include "lineage/repairrecord.h"
#include "rollups/rollupupkeep.h"
#include "vault/fieldcipher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(loadLog, "martlet.etl.load")

BatchState stateAfter(const Error &error)
{
    return error.kind == Error::Kind::Cancelled ? BatchState::Cancelled
           : error.kind == Error::Kind::Input   ? BatchState::Refused
                                                : BatchState::Failed;
}

} // namespace

FileLoad::FileLoad(Session &session, const FieldCipher &cipher, const PlannedFile &planned, SourceFile &file,
                   QString sha256)
    : m_session(session)
    , m_cipher(cipher)
    , m_planned(planned)
    , m_recipe(mendedForLoad(planned.file()))
    , m_file(file)
    , m_policy(m_recipe.load)
    , m_gate(session)
{
    if (planned.choice.restate)
        m_policy.mode = LoadMode::Restate;
    m_facts.isRestated = m_policy.mode == LoadMode::Restate;
    m_facts.isShrinkAccepted = planned.choice.acceptShrink;
    m_facts.mode = m_policy.mode == LoadMode::Full ? u"full"_s : u"incremental"_s;
    m_batch.feed = toText(planned.file().feed);
    m_batch.recipe = planned.recipe.name;
    m_batch.fileName = file.fileName();
    m_batch.sha256 = std::move(sha256);
    m_batch.bytes = file.fileBytes();
    m_batch.state = BatchState::Staging;
    m_batch.startedAt = SystemClock().microseconds();
}

Result<FileImport> FileLoad::run(std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(auto unchecked, UncheckedKeys::begin(m_session, {m_planned.file().feed}));
    auto loaded = load(stop, progress);
    TRY(unchecked.end());
    if (loaded)
        return loaded;
    // The load's own error is what people need to hear, also where its record fails.
    if (const auto kept = keepFailure(loaded.error()); !kept)
        return fail({loaded.error().kind, loaded.error().message,
                     loaded.error().detail + u"; "_s + kept.error().message, loaded.error().code});
    return loaded;
}

Result<FileImport> FileLoad::tryOut(std::stop_token stop, Progress &progress)
{
    m_isDry = true;
    return bringIn(stop, progress);
}

Result<FileImport> FileLoad::load(std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(m_session));
    TRY_ASSIGN(auto loaded, bringIn(stop, progress));
    if (loaded.alreadyLoaded)
        return loaded;
    TRY(transaction.commit());
    // The batch is in; statistics that could not be taken only make queries slower until the next load.
    if (const auto analyzed = renewStatistics(m_session, m_batch.feed); !analyzed)
        qCWarning(loadLog) << "no statistics:" << analyzed.error().message << analyzed.error().detail;
    return loaded;
}

Result<FileImport> FileLoad::bringIn(std::stop_token stop, Progress &progress)
{
    TRY(lockImports(m_session));
    TRY_ASSIGN(m_facts.sourceSystem,
               sourceSystemNumber(m_session, m_planned.recipe.sourceSystem, m_planned.recipe.isStar()));
    TRY_ASSIGN(auto earlier, findEarlier());
    if (earlier)
        return std::move(*earlier);
    TRY_ASSIGN(auto reading, FileReading::open(m_file, m_planned.recipe, m_recipe, m_planned.edits));
    TRY(begin());
    Precedence precedence(m_session, m_policy, m_batch.sha256,
                          [this, stop] { return lastDayOf(m_file.path(), m_planned.recipe, m_recipe, stop); });
    TRY_ASSIGN(auto watermark, Watermark::read(m_session, m_facts.sourceSystem, m_recipe));
    OpenBatch open(m_session, m_cipher, m_file, m_recipe, reading.layout(), reading.sourceLayout(),
                   reading.header(), m_facts.sourceSystem, precedence, m_batch);
    m_facts.format = format(reading, open);
    RejectedLines rejected;
    if (m_isDry) {
        rejected.header = reading.header();
        rejected.encoding = reading.encoding();
        open.rejects().copyTo(rejected);
    }
    TRY(takeAll(reading, open, watermark, stop, progress));
    TRY(publish(reading, open, watermark));
    TRY(judged(m_gate.pass(m_batch.feed, open.loadedRows(), stop)));
    FileImport loaded{m_file.path(), m_batch};
    loaded.notices = m_notices;
    if (!m_isDry) {
        TRY(keepRollups(m_session, open.changedDays(), stop, progress));
        return loaded;
    }
    loaded.refusal = m_refusal;
    loaded.rejects = std::make_shared<const RejectedLines>(std::move(rejected));
    return loaded;
}

Result<void> FileLoad::publish(FileReading &reading, OpenBatch &open, const Watermark &watermark)
{
    m_batch.counts = open.tally().counts;
    m_batch.sums = open.tally().sums;
    m_batch.late = watermark.late();
    TRY(checkUnchanged());
    TRY(judged(checkLines(open)));
    TRY(judged(expectTrailer(m_file, m_recipe, reading.encoding(), m_batch)));
    if (m_policy.mode == LoadMode::Full) {
        const ShrinkGuard guard(m_policy.shrinkPercent,
                                m_facts.isShrinkAccepted || m_policy.shrinkPercent == LoadPolicy::anyShrinking);
        TRY(judged(guard.expectUsualSize(m_session, m_facts.sourceSystem, m_batch)));
        TRY(judged(guard.expectFewRemoved(m_batch, open.held())));
    }
    m_facts.watermark = watermark.reached();
    TRY(watermark.publish(m_session, m_batch.id.value));
    TRY(open.dependencies().write(m_session, m_batch.id.value));
    if (const auto *const mending = reading.mending()) {
        m_batch.mends = appliedMends(m_recipe.mends, mending->lines());
        m_batch.edited = mending->editedLines();
        m_facts.format = format(reading, open);
    }
    m_batch.state = BatchState::Done;
    m_batch.finishedAt = SystemClock().microseconds();
    return finishBatch(m_session, m_batch, m_facts);
}

Result<std::optional<FileImport>> FileLoad::findEarlier()
{
    TRY_ASSIGN(const auto id, findLoaded(m_session, m_facts.sourceSystem, m_batch.feed, m_batch.sha256));
    if (!id)
        return std::optional<FileImport>();
    TRY_ASSIGN(auto batch, findBatch(m_session, *id));
    return std::optional(FileImport{m_file.path(), std::move(batch), true});
}

Result<void> FileLoad::begin()
{
    TRY_ASSIGN(m_recipeChecksum,
               keepRecipe(m_session, m_planned.recipe.name, toToml(m_planned.recipe), m_batch.startedAt));
    TRY_ASSIGN(m_batch.id, addBatch(m_session, m_batch, m_facts));
    return {};
}

QString FileLoad::format(const FileReading &reading, const OpenBatch &open) const
{
    const auto &recipe = m_recipe;
    QJsonObject format{{u"file"_s, recipe.name},
                       {u"recipe_sha256"_s, m_recipeChecksum},
                       {u"encoding"_s, reading.encoding()},
                       {u"newline"_s, SourceLayout::newlineName(reading.sourceLayout().newline)},
                       {u"delimiter"_s, QString::fromUtf8(recipe.dialect.delimiter)},
                       {u"header"_s, QJsonArray::fromStringList(reading.header())}};
    // Whether the lines' costs are the feed's own or are looked up again when the products' history changes.
    if (recipe.feed == Feed::Sales)
        format.insert(u"unit_cost"_s, open.isFilled(u"unit_cost") ? u"feed"_s : u"history"_s);
    writeRepair(m_batch, format);
    return QString::fromUtf8(QJsonDocument(format).toJson(QJsonDocument::Compact));
}

Result<void> FileLoad::takeAll(FileReading &reading, OpenBatch &open, Watermark &watermark,
                               std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(const auto feed, FeedLoad::open(open));
    ReadAhead ahead(reading);
    for (;;) {
        TRY_ASSIGN(auto *const piece, ahead.next(stop));
        if (!piece)
            break;
        m_read += piece->rows.size() + qint64(piece->rejects.size());
        TRY(take(*piece, open, *feed, watermark));
        TRY(judged(checkRejects(m_planned.file().limits, open.rejects(), m_read, m_file.path())));
        progress.report({piece->offset, m_file.bytes(), u"bytes"_s, m_batch.fileName});
    }
    TRY(reading.check());
    TRY(feed->finish());
    TRY(judged(checkRejects(m_planned.file().limits, open.rejects(), m_read, m_file.path())));
    keepNotices(open.rejects(), reading.warned());
    TRY(open.flush());
    m_facts.firstDate = feed->days().first;
    m_facts.businessDate = feed->days().last;
    const auto &tally = reading.tally();
    m_facts.physicalLines = tally.physicalLines;
    m_facts.headerLines = tally.headerLines;
    m_facts.blankLines = tally.blankLines;
    m_facts.commentLines = tally.commentLines;
    return {};
}

void FileLoad::keepNotices(RejectLog &rejects, const WarningCounts &warned)
{
    for (auto &notice : noticesOf(m_planned.file().limits, rejects, m_read, warned)) {
        if (!m_isDry || notice.rule != u"REJECTS") // a dry run shows the rejects themselves
            m_notices += notice.message;
        rejects.warn(std::move(notice));
    }
}

Result<void> FileLoad::take(FilePiece &piece, OpenBatch &open, FeedLoad &feed, Watermark &watermark)
{
    TRY(keepText(piece));
    for (auto &rejected : piece.rejects) {
        open.rejects().add(std::move(rejected.reject), rejected.amount);
        open.count(Fate::Rejected, rejected.amount);
    }
    for (auto &warning : piece.warnings)
        open.rejects().warn(std::move(warning));
    for (qsizetype row = 0; row < piece.rows.size(); ++row) {
        watermark.note(piece.rows.row(row));
        TRY(feed.take(piece.rows.row(row), piece.amounts[size_t(row)]));
    }
    return open.rejects().isLarge() ? open.rejects().flush(m_session) : Result<void>();
}

Result<void> FileLoad::keepText(const FilePiece &piece)
{
    if (piece.text.empty())
        return {};
    const bool isPersonal = m_planned.file().personal;
    TRY_ASSIGN(const auto writer,
               m_session.bulkInsert(u"etl_source_chunks"_s, {u"batch_id"_s, u"first_line"_s, u"byte_offset"_s,
                                                             u"byte_count"_s, u"data"_s, u"is_encrypted"_s}));
    for (const auto &chunk : piece.text) {
        const std::string_view data(chunk.data.constData(), size_t(chunk.data.size()));
        writer->integer(m_batch.id.value);
        writer->integer(chunk.firstLine);
        writer->integer(chunk.offset);
        writer->integer(chunk.byteCount);
        if (isPersonal) {
            const auto sealed = m_cipher.encrypt(data, {"etl_source_chunks", "data", chunk.firstLine});
            writer->bytes({sealed.constData(), size_t(sealed.size())});
        } else {
            writer->bytes(data);
        }
        writer->boolean(isPersonal);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

Result<void> FileLoad::judged(Result<void> verdict)
{
    if (verdict || !m_isDry || verdict.error().kind != Error::Kind::Input)
        return verdict;
    if (m_refusal.isEmpty()) // the first one is what a load would end with
        m_refusal = verdict.error().message;
    return {};
}

Result<void> FileLoad::checkUnchanged() const
{
    if (!m_file.isUnchanged())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 was written to while it was loaded. Nothing was loaded; "
                                "wait until it is complete and load it again.")
                        .arg(m_file.path()));
    return {};
}

Result<void> FileLoad::checkLines(OpenBatch &open) const
{
    const auto &counts = m_batch.counts;
    if (counts.read == 0)
        return fail(Error::Kind::Input, Martlet::tr("%1 has a header but no lines, so nothing was loaded. Ask "
                                                    "for the file again.")
                                            .arg(m_file.path()));
    if (counts.rejected == counts.read)
        return fail(Error::Kind::Input,
                    Martlet::tr("None of the %L1 lines of %2 could be loaded. The first one, "
                                "line %L3: %4")
                        .arg(counts.read)
                        .arg(m_file.path())
                        .arg(open.rejects().first().line)
                        .arg(open.rejects().first().message));
    return {};
}

Result<void> FileLoad::keepFailure(const Error &error)
{
    if (error.kind == Error::Kind::ConnectionLost || error.kind == Error::Kind::Busy)
        return {}; // nobody to tell; the load can simply be repeated
    m_batch.state = stateAfter(error);
    m_batch.counts = {};
    m_batch.sums = {};
    m_batch.inferred = m_batch.relaxed = 0;
    m_batch.error = error.message;
    m_batch.finishedAt = SystemClock().microseconds();
    return inWriteTransaction(m_session, [this]() -> Result<void> {
        // The system's number, too, was rolled back if this was its first file.
        TRY_ASSIGN(m_facts.sourceSystem,
                   sourceSystemNumber(m_session, m_planned.recipe.sourceSystem, m_planned.recipe.isStar()));
        TRY_ASSIGN(const auto recorded, addBatch(m_session, m_batch, m_facts));
        return m_gate.keepRefusal(recorded);
    });
}

} // namespace martlet
