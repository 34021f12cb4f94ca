// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/undo.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/dialect.h"
#include "database/pool.h"
#include "database/transaction.h"
#include "etl/load/importlock.h"
#include "etl/load/usedkeys.h"
#include "etl/undo/batchremoval.h"
#include "lineage/batchledger.h"
#include "rollups/rollupupkeep.h"

#include <QStringList>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Error blocked(BatchId id, const std::vector<UndoBlocker> &blockers)
{
    QStringList sentences, later;
    for (const auto &blocker : blockers) {
        sentences += describe(blocker);
        const auto number = QString::number(blocker.batch.value);
        if (blocker.batch.value != 0 && !later.contains(number))
            later += number;
    }
    return {Error::Kind::Input,
            later.isEmpty() ? Martlet::tr("Batch %1 cannot be undone: other rows build on it.").arg(id.value)
                            : Martlet::tr("Batch %1 cannot be undone while later ones build on it. Undo these "
                                          "first, in this order: %2.")
                                  .arg(id.value)
                                  .arg(later.join(u", "_s)),
            sentences.join(u' '), QString::fromUtf16(undoBlockedCode)};
}

Result<void> revert(Session &session, BatchId id)
{
    TRY_ASSIGN(const auto changed,
               session.execute(statement(u"undo/revert_batch"_s, session.engine()),
                               {{u"batch"_s, id.value}, {u"now"_s, SystemClock().microseconds()}}));
    return changed == 1 ? Result<void>()
                        : fail(Error::Kind::Internal, u"The batch is no longer the one to undo."_s);
}

Result<Undone> undoInside(Session &session, BatchId id, const std::stop_token &stop, Progress &progress)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    TRY(lockImports(session));
    TRY_ASSIGN(const auto blockers, undoBlockers(session, id));
    if (!blockers.empty())
        return fail(blocked(id, blockers));
    TRY_ASSIGN(const auto batch, findBatch(session, id));
    BatchRemoval removal(session, batch);
    using Step = Result<void> (BatchRemoval::*)();
    const Step steps[] = {&BatchRemoval::noteDays,    &BatchRemoval::undoMerge, &BatchRemoval::undoFacts,
                          &BatchRemoval::undoMembers, &BatchRemoval::undoCosts, &BatchRemoval::undoLedger};
    TRY(revert(session, id));
    qint64 done = 0;
    for (const auto step : steps) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("The undoing was stopped. Nothing was changed."));
        progress.report({done++, qint64(std::size(steps)), {}, batch.fileName});
        TRY((removal.*step)());
    }
    TRY(keepRollups(session, removal.changedDays(), stop));
    TRY_ASSIGN(auto after, findBatch(session, id));
    TRY(transaction.commit());
    return Undone{std::move(after), removal.removed(), removal.restored()};
}

} // namespace

Result<Undone> undoBatch(Pool &pool, BatchId id, std::stop_token stop, Progress progress)
{
    return pool.ask<Undone>(LaneKind::Writer, u"undo"_s, stop, [&](Session &session) -> Result<Undone> {
        // SQLite would read all facts for each member that goes; MemberSettlement has asked who needs it.
        TRY_ASSIGN(auto unchecked, UncheckedKeys::begin(session));
        auto undone = undoInside(session, id, stop, progress);
        TRY(unchecked.end());
        return undone;
    });
}

} // namespace martlet
