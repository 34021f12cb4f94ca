// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/retryload.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "database/transaction.h"
#include "etl/load/feedload.h"
#include "etl/load/importlock.h"
#include "etl/load/jsonkeys.h"
#include "etl/load/openbatch.h"
#include "etl/load/usedkeys.h"
#include "etl/repair/keptrecord.h"
#include "etl/repair/mendedrecipe.h"
#include "lineage/batchledger.h"
#include "lineage/repairrecord.h"
#include "quality/loadgate.h"
#include "rollups/rollupupkeep.h"

#include <QJsonDocument>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 linesPerReport = 1000;
constexpr auto afterAllSums = u"~"; // no SHA-256 in hex is greater

} // namespace

RetryLoad::RetryLoad(Session &session, const FieldCipher &cipher, const RetryRequest &request)
    : m_session(session)
    , m_cipher(cipher)
    , m_request(request)
    , m_wanted(request.lines.begin(), request.lines.end())
{
}

Result<RetryReport> RetryLoad::run(std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(m_kept, KeptBatch::open(m_session, m_request.batch));
    m_recipe = m_kept.file;
    m_recipe.mends.insert(m_recipe.mends.end(), m_request.mends.begin(), m_request.mends.end());
    m_recipe = mendedForLoad(std::move(m_recipe));
    // These are some lines of a file, whatever the file as a whole was.
    m_recipe.load.mode = LoadMode::Incremental;
    TRY_ASSIGN(auto unchecked, UncheckedKeys::begin(m_session, {m_recipe.feed}));
    auto loaded = load(std::move(stop), progress);
    TRY(unchecked.end());
    return loaded;
}

Result<RetryReport> RetryLoad::load(std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(const auto lookups, m_kept.lookups(m_request.folder));
    TRY_ASSIGN(auto mending, Mending::open(m_kept.recipe, m_recipe, m_kept.header, lookups, m_request.edits));
    TRY_ASSIGN(auto transaction, Transaction::begin(m_session));
    TRY(lockImports(m_session));
    TRY(begin());
    auto precedence = precedenceOfFile();
    OpenBatch open(m_session, m_cipher, *this, m_recipe, mending.layout(),
                   SourceLayout::forEncoding(m_kept.encoding, SourceLayout::Newline::Any), m_kept.header,
                   m_kept.sourceSystem, precedence, m_batch);
    open.rejects().writeWarningsOnly();
    open.rejects().copyTo(m_refused);
    TRY(takeAll(mending, open, stop, progress));
    m_batch.counts = open.tally().counts;
    m_batch.sums = open.tally().sums;
    // What the load refused stays a reject of the first batch, and was not read for this one.
    m_batch.counts.read -= std::exchange(m_batch.counts.rejected, 0);
    m_batch.sums.read = wrappedSum(m_batch.sums.read, -std::exchange(m_batch.sums.rejected, Money()));
    RetryReport report{m_batch, m_tried, m_tried - m_batch.counts.read - qint64(m_halves.size()), m_fault};
    if (report.fault.isEmpty() && m_refused.count() > 0)
        report.fault = m_refused.kept().front().reject.message;
    if (m_batch.counts.read == 0) {
        TRY(transaction.rollback());
        report.batch.id = {};
        return report;
    }
    TRY(publish(mending, open, stop));
    report.batch = m_batch;
    if (!m_request.dryRun) {
        TRY(keepRollups(m_session, open.changedDays(), stop));
        TRY(transaction.commit());
        return report;
    }
    TRY(transaction.rollback());
    report.batch.id = {};
    return report;
}

// The lines are as old as the file they came in; among files of one day they stand, since a person saw to them.
// Where a person said that those which contradict the warehouse are right, they stand whatever is there.
Precedence RetryLoad::precedenceOfFile()
{
    const bool isDecided = std::any_of(m_recipe.mends.begin(), m_recipe.mends.end(), [](const Mend &mend) {
        return mend.action == MendAction::Keep && mend.argument == u"last";
    });
    const QDate afterAllFiles(9999, 12, 31);
    return {m_session, m_recipe.load, QString::fromUtf16(afterAllSums),
            [this, isDecided, afterAllFiles]() -> Result<QDate> {
                if (isDecided)
                    return afterAllFiles;
                TRY_ASSIGN(const auto delivery, Precedence::deliveryOf(m_session, m_kept.batch.id.value));
                return delivery.date;
            }};
}

Result<void> RetryLoad::begin()
{
    m_batch.feed = m_kept.batch.feed;
    m_batch.recipe = m_kept.batch.recipe;
    m_batch.fileName = m_kept.batch.fileName;
    m_batch.parent = m_kept.batch.id;
    m_batch.state = BatchState::Staging;
    m_batch.startedAt = SystemClock().microseconds();
    // Until the lines are known: the database wants one batch for each content.
    m_batch.sha256 = u"retry of %1 at %2"_s.arg(m_kept.batch.id.value).arg(m_batch.startedAt);
    m_facts.sourceSystem = m_kept.sourceSystem;
    auto recipe = m_kept.recipe;
    for (auto &file : recipe.files)
        if (file.name == m_recipe.name)
            file.mends.insert(file.mends.end(), m_request.mends.begin(), m_request.mends.end());
    TRY_ASSIGN(const auto checksum, keepRecipe(m_session, m_batch.recipe, toToml(recipe), m_batch.startedAt));
    m_kept.format.insert(u"recipe_sha256"_s, checksum);
    TRY_ASSIGN(m_batch.id, addBatch(m_session, m_batch, m_facts));
    return {};
}

Result<void> RetryLoad::takeAll(Mending &mending, OpenBatch &open, std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(const auto feed, FeedLoad::open(open));
    Taking to{mending, open, *feed, {}};
    if (LineJoin::isAskedFor(m_recipe))
        to.join.emplace(m_recipe, m_kept.encoding, int(m_kept.header.size()));
    TRY(forEachOpenReject(m_session, m_kept.batch.id, &m_cipher, [&](const Reject &reject) -> Result<void> {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("The retry was stopped. Nothing was changed."));
        if (m_wanted.empty() || m_wanted.contains(reject.line))
            TRY(takeInTurn(reject, to));
        if (m_tried % linesPerReport == 0)
            progress.report({m_tried, m_kept.batch.counts.rejected, u"lines"_s, m_batch.fileName});
        return {};
    }));
    TRY(takeHeld(to));
    TRY(feed->finish());
    TRY(open.flush());
    m_facts.firstDate = feed->days().first;
    m_facts.businessDate = feed->days().last;
    return open.dependencies().write(m_session, m_batch.id.value);
}

// A line that contradicts one that was loaded reads well: only a person can say which of them stands.
const Mend *RetryLoad::keepMend(const Reject &reject, const Mending &mending) const
{
    if (mending.isEdited(reject.line))
        return nullptr;
    const auto found = std::find_if(m_recipe.mends.begin(), m_recipe.mends.end(), [&reject](const Mend &mend) {
        return mend.action == MendAction::Keep && mend.rule == reject.rule;
    });
    return found == m_recipe.mends.end() ? nullptr : &*found;
}

Result<void> RetryLoad::takeInTurn(const Reject &reject, Taking &to)
{
    if (!to.join || to.mending.isEdited(reject.line)) {
        TRY(takeHeld(to));
        return take(reject, to);
    }
    TRY_ASSIGN(const bool isJoined, takeJoined(reject, to));
    if (isJoined)
        return {};
    TRY(takeHeld(to));
    return to.join->hold({reject, {}}) ? Result<void>() : take(reject, to);
}

// The record that `second` is the rest of, when there is one that is in order.
Result<bool> RetryLoad::takeJoined(const Reject &second, Taking &to)
{
    TRY_ASSIGN(const auto whole, to.join->whole(second));
    if (!whole)
        return false;
    TRY_ASSIGN(const bool isInOrder, to.mending.readJoined(*whole));
    if (!isInOrder)
        return false;
    const auto first = to.join->release()->reject;
    m_tried += 2;
    m_batch.bytes += second.raw.size();
    m_lines.push_back(second.line);
    m_halves.emplace(second.line, first.line);
    note(first, *whole, to.mending, to.open);
    TRY(to.feed.take(to.mending.row(), to.mending.amount()));
    return true;
}

// A line that breaks off and has no other half.
Result<void> RetryLoad::takeHeld(Taking &to)
{
    const auto held = to.join ? to.join->release() : std::nullopt;
    return held ? take(held->reject, to) : Result<void>();
}

Result<void> RetryLoad::take(const Reject &reject, Taking &to)
{
    ++m_tried;
    const auto *const keep = keepMend(reject, to.mending);
    if (reject.rule == u"CONFLICT" && !keep && !to.mending.isEdited(reject.line))
        return {};
    KeptRecord record(m_recipe.dialect, m_kept.encoding, int(m_kept.header.size()));
    TRY_ASSIGN(const auto raw, record.read(reject.raw, reject.line, reject.offset));
    TRY_ASSIGN(const bool isInOrder, to.mending.read(raw));
    if (!isInOrder) {
        if (m_fault.isEmpty())
            m_fault = to.mending.reject().message;
        return {};
    }
    note(reject, raw, to.mending, to.open);
    if (keep && keep->argument == u"first") {
        to.open.count(Fate::DupFile, to.mending.amount());
        return {};
    }
    return to.feed.take(to.mending.row(), to.mending.amount());
}

void RetryLoad::note(const Reject &reject, const RawRow &raw, const Mending &mending, OpenBatch &open)
{
    m_batch.bytes += reject.raw.size();
    m_content.addData(QByteArray::number(reject.line) + ':' + QByteArray::number(mending.row().hash) + ';');
    m_facts.physicalLines += raw.lineCount;
    m_lines.push_back(reject.line);
    for (const auto &warning : mending.warnings())
        open.rejects().warn(warning);
}

Result<void> RetryLoad::publish(const Mending &mending, OpenBatch &open, std::stop_token stop)
{
    m_content.addData(m_kept.batch.sha256.toLatin1());
    m_batch.sha256 = QString::fromLatin1(m_content.result().toHex());
    m_batch.mends = appliedMends(m_recipe.mends, mending.lines());
    m_batch.edited = mending.editedLines();
    m_kept.format.remove(u"mends"_s);
    m_kept.format.remove(u"edited"_s);
    writeRepair(m_batch, m_kept.format);
    m_facts.format = QString::fromUtf8(QJsonDocument(m_kept.format).toJson(QJsonDocument::Compact));
    m_batch.state = BatchState::Done;
    m_batch.finishedAt = SystemClock().microseconds();
    TRY(finishBatch(m_session, m_batch, m_facts));
    TRY(m_session.execute(
        u"UPDATE etl_batches SET file_sha256 = :sha, file_bytes = :bytes"
        " WHERE batch_id = :batch"_s,
        {{u"sha"_s, m_batch.sha256}, {u"bytes"_s, m_batch.bytes}, {u"batch"_s, m_batch.id.value}}));
    TRY(markFixed());
    return LoadGate(m_session).pass(m_batch.feed, open.loadedRows(), std::move(stop));
}

Result<void> RetryLoad::markFixed()
{
    std::unordered_set<qint64> refused;
    for (const auto &row : m_refused.kept())
        refused.insert(row.reject.line);
    std::erase_if(m_lines, [this, &refused](qint64 line) {
        const auto half = m_halves.find(line);
        return refused.contains(half == m_halves.end() ? line : half->second);
    });
    const auto sql = u"UPDATE etl_rejects SET fixed_in_batch = :child"
                     " WHERE batch_id = :parent AND severity = 'error' AND fixed_in_batch IS NULL AND "_s +
                     idsCondition(m_session.engine(), u"line"_s);
    for (size_t from = 0; from < m_lines.size(); from += keysPerStatement) {
        const auto to = std::min(m_lines.size(), from + keysPerStatement);
        const std::vector<qint64> some(m_lines.begin() + qptrdiff(from), m_lines.begin() + qptrdiff(to));
        TRY(m_session.execute(sql, {{u"child"_s, m_batch.id.value},
                                    {u"parent"_s, m_kept.batch.id.value},
                                    {u"ids"_s, jsonArray(some)}}));
    }
    return {};
}

} // namespace martlet
