// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/undoblockers.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/dimension.h"
#include "etl/undo/memberreferences.h"
#include "lineage/batchledger.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Reason = UndoBlocker::Reason;
using RowsByBatch = std::map<std::pair<qint64, Reason>, qint64>;

Result<void> expectStanding(Session &session, const Batch &batch)
{
    if (batch.state != BatchState::Done)
        return fail(Error::Kind::Input, Martlet::tr("Batch %1 (%2) is %3, so there is nothing of it to undo.")
                                            .arg(batch.id.value)
                                            .arg(batch.fileName, toText(batch.state)));
    TRY_ASSIGN(const auto isKept,
               session.integer(u"SELECT CASE WHEN keeps_preimages THEN 1 ELSE 0 END FROM etl_batches"
                               " WHERE batch_id = :batch"_s,
                               {{u"batch"_s, batch.id.value}}));
    if (isKept == 1)
        return {};
    return fail(
        Error::Kind::Input,
        Martlet::tr("Batch %1 (%2) was loaded by an earlier Martlet, which did not keep what it changed. "
                    "Only later loads can be undone.")
            .arg(batch.id.value)
            .arg(batch.fileName));
}

Result<void> addKnown(Session &session, BatchId id, RowsByBatch &found)
{
    return session.forEachRow(statement(u"undo/dependents"_s, session.engine()), {{u"batch"_s, id.value}},
                              [&found](const Row &row) -> Result<void> {
                                  const auto reason = row.text(1) == "changed"  ? Reason::ChangedItsRows
                                                      : row.text(1) == "relied" ? Reason::ReliedOnItsRows
                                                                                : Reason::MendsItsRejects;
                                  found[{row.integer(0), reason}] += row.integer(2);
                                  return {};
                              });
}

// Merges and what they moved: rows that undoing this batch would bring back are a merged member's by now, and
// of rows that this batch, a merge, has moved a later one may have changed some.
Result<void> addMerges(Session &session, BatchId id, RowsByBatch &found)
{
    return session.forEachRow(statement(u"undo/merged_since"_s, session.engine()), {{u"batch"_s, id.value}},
                              [&found](const Row &row) -> Result<void> {
                                  found[{row.integer(0), Reason::ChangedItsRows}] += row.integer(1);
                                  return {};
                              });
}

// Rows that point at members this batch made. Members it inferred are no reason: they stay while they are
// needed.
Result<void> addReferring(Session &session, BatchId id, Entity entity, RowsByBatch &found)
{
    const auto &dimension = DimensionTable::of(entity);
    const Bindings batch{{u"batch"_s, id.value}};
    const auto made =
        u"batch_id = :batch AND NOT (CASE WHEN is_inferred THEN 1 ELSE 0 END = 1) AND NOT EXISTS "
        "(SELECT 1 FROM etl_preimages kept WHERE kept.batch_id = :batch AND kept.table_name = '%1' "
        "AND kept.row_key = CAST(%2 AS TEXT))"_s.arg(dimension.table, dimension.id);
    TRY_ASSIGN(const auto count,
               session.integer(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(dimension.table, made), batch));
    if (count == 0)
        return {}; // spares reading all facts
    return session.forEachRow(u"SELECT batch_id, count(*) FROM (%1) AS referring GROUP BY batch_id"_s.arg(
                                  referringRows(session.engine(), entity, made)),
                              batch, [&found](const Row &row) -> Result<void> {
                                  found[{row.integer(0), Reason::RefersToItsMembers}] += row.integer(1);
                                  return {};
                              });
}

} // namespace

QString describe(const UndoBlocker &blocker)
{
    if (blocker.batch.value == 0)
        return Martlet::tr("%Ln rows that came with no file refer to members this batch brought.", nullptr,
                           int(blocker.rows));
    const auto name = Martlet::tr("Batch %1 (%2)").arg(blocker.batch.value).arg(blocker.fileName);
    switch (blocker.reason) {
    case Reason::ChangedItsRows:
        return Martlet::tr("%1 changed %Ln of its rows.", nullptr, int(blocker.rows)).arg(name);
    case Reason::ReliedOnItsRows:
        return Martlet::tr("%1 has %Ln rows that changed nothing because of this batch.", nullptr,
                           int(blocker.rows))
            .arg(name);
    case Reason::RefersToItsMembers:
        return Martlet::tr("%1 has %Ln rows that refer to members this batch brought.", nullptr,
                           int(blocker.rows))
            .arg(name);
    case Reason::MendsItsRejects:
        break;
    }
    return Martlet::tr("%1 mends %Ln of its rejected lines.", nullptr, int(blocker.rows)).arg(name);
}

Result<std::vector<UndoBlocker>> undoBlockers(Session &session, BatchId id)
{
    TRY_ASSIGN(const auto batch, findBatch(session, id));
    TRY(expectStanding(session, batch));
    RowsByBatch found;
    TRY(addKnown(session, id, found));
    TRY(addMerges(session, id, found));
    for (const auto entity :
         {Entity::Customer, Entity::Product, Entity::Store, Entity::Employee, Entity::Supplier})
        TRY(addReferring(session, id, entity, found));
    std::vector<UndoBlocker> blockers;
    for (auto each = found.rbegin(); each != found.rend(); ++each) {
        UndoBlocker blocker{BatchId{each->first.first}, {}, {}, each->first.second, each->second};
        if (blocker.batch.value != 0) {
            TRY_ASSIGN(const auto later, findBatch(session, blocker.batch));
            blocker.feed = later.feed;
            blocker.fileName = later.fileName;
        }
        blockers.push_back(std::move(blocker));
    }
    return blockers;
}

} // namespace martlet
