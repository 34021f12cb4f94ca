// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/membersettlement.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/dimension.h"
#include "etl/load/jsonkeys.h"
#include "etl/undo/lookupindexes.h"
#include "etl/undo/memberreferences.h"

#include <span>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Members that point at others come before those.
constexpr Entity removalOrder[] = {Entity::Product, Entity::Customer, Entity::Employee, Entity::Store,
                                   Entity::Supplier};

// Members of the batch, and inferred ones that an earlier undo left behind because something pointed at them.
const QString candidates = u"batch_id = :batch OR (CASE WHEN is_inferred THEN 1 ELSE 0 END = 1 AND batch_id IN"
                           " (SELECT batch_id FROM etl_batches WHERE state <> 'DONE'))"_s;

Result<void> forChunks(const std::vector<qint64> &ids,
                       const std::function<Result<void>(const Bindings &)> &work)
{
    for (size_t begin = 0; begin < ids.size(); begin += keysPerStatement) {
        const std::vector<qint64> chunk(ids.begin() + qptrdiff(begin),
                                        ids.begin() + qptrdiff(std::min(begin + keysPerStatement, ids.size())));
        TRY(work({{u"ids"_s, jsonArray(chunk)}}));
    }
    return {};
}

} // namespace

Result<void> MemberSettlement::settle()
{
    for (const auto entity : removalOrder)
        TRY(sort(entity));
    for (const auto entity : removalOrder)
        TRY(removeHistories(entity));
    LookupIndexes lookups(m_session);
    for (const auto &[entity, members] : m_doomed)
        TRY(lookups.make(entity, qint64(members.size())));
    for (const auto entity : removalOrder) {
        TRY(removeMembers(entity));
        TRY(settleKeys(entity));
    }
    TRY(lookups.drop());
    const Bindings batch{{u"batch"_s, m_batch.value}};
    TRY(m_session.execute(statement(u"undo/remove_receipts"_s, m_session.engine()), batch));
    TRY(m_session.execute(statement(u"undo/hand_over_receipts"_s, m_session.engine()), batch));
    return {};
}

Result<void> MemberSettlement::sort(Entity entity)
{
    const auto &dimension = DimensionTable::of(entity);
    const Bindings batch{{u"batch"_s, m_batch.value}};
    std::vector<qint64> members;
    TRY(m_session.forEachRow(u"SELECT %1 FROM %2 WHERE %3"_s.arg(dimension.id, dimension.table, candidates),
                             batch, [&members](const Row &row) -> Result<void> {
                                 members.push_back(row.integer(0));
                                 return {};
                             }));
    if (members.empty())
        return {}; // spares reading all facts
    std::map<qint64, Place> heirs;
    TRY(m_session.forEachRow(
        u"SELECT member, batch_id, min(source_line) FROM (%1) AS referring GROUP BY member, batch_id"
        " ORDER BY member, batch_id"_s.arg(referringRows(m_session.engine(), entity, candidates)),
        batch, [&heirs](const Row &row) -> Result<void> {
            heirs.try_emplace(row.integer(0), Place{row.integer(1), row.integer(2)});
            return {};
        }));
    for (const auto member : members) {
        if (!heirs.contains(member))
            m_doomed[entity].push_back(member);
    }
    return handOver(entity, heirs);
}

Result<void> MemberSettlement::handOver(Entity entity, const std::map<qint64, Place> &heirs)
{
    const auto &dimension = DimensionTable::of(entity);
    for (const auto &[member, heir] : heirs) {
        if (heir.batch == 0)
            continue; // rows that came with no batch cannot own it
        const Bindings values{{u"member"_s, member},
                              {u"heir"_s, heir.batch},
                              {u"line"_s, heir.line},
                              {u"batch"_s, m_batch.value}};
        TRY(m_session.execute(u"UPDATE %1 SET batch_id = :heir, source_line = :line WHERE %2 = :member"_s.arg(
                                  dimension.table, dimension.id),
                              {values[0], values[1], values[2]}));
        TRY(m_session.execute(
            u"UPDATE %1 SET batch_id = :heir WHERE %2 = :member AND (batch_id = :batch OR batch_id IN"
            " (SELECT batch_id FROM etl_batches WHERE state <> 'DONE'))"_s.arg(dimension.history, dimension.id),
            {values[0], values[1], values[3]}));
    }
    return {};
}

Result<void> MemberSettlement::removeHistories(Entity entity)
{
    const auto &dimension = DimensionTable::of(entity);
    const auto sql =
        u"DELETE FROM %1 WHERE %2"_s.arg(dimension.history, idsCondition(m_session.engine(), dimension.id));
    return forChunks(m_doomed[entity], [&](const Bindings &ids) -> Result<void> {
        TRY(m_session.execute(sql, ids));
        return {};
    });
}

Result<void> MemberSettlement::removeMembers(Entity entity)
{
    const auto &dimension = DimensionTable::of(entity);
    const auto members =
        u"DELETE FROM %1 WHERE %2"_s.arg(dimension.table, idsCondition(m_session.engine(), dimension.id));
    const auto keys = u"DELETE FROM etl_key_map WHERE entity = '%1' AND %2"_s.arg(
        dimension.plural, idsCondition(m_session.engine(), u"id"_s));
    return forChunks(m_doomed[entity], [&](const Bindings &ids) -> Result<void> {
        TRY_ASSIGN(const auto count, m_session.execute(members, ids));
        m_removed += count;
        TRY(m_session.execute(keys, ids));
        return {};
    });
}

// A key passes to the batch that its member has now.
Result<void> MemberSettlement::settleKeys(Entity entity)
{
    const auto &dimension = DimensionTable::of(entity);
    TRY(m_session.execute(u"UPDATE etl_key_map SET batch_id = (SELECT member.batch_id FROM %1 member"
                          " WHERE member.%2 = etl_key_map.id) WHERE entity = '%3' AND batch_id = :batch"_s.arg(
                              dimension.table, dimension.id, dimension.plural),
                          {{u"batch"_s, m_batch.value}}));
    return {};
}

} // namespace martlet
