// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/batchremoval.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/costhistory.h"
#include "etl/load/dimension.h"
#include "etl/load/mergedmembers.h"
#include "etl/undo/membersettlement.h"
#include "etl/undo/movedfacts.h"

namespace martlet {

using namespace Qt::StringLiterals;

// The facts are clustered by date, so the days of the batch say where to look.
QString BatchRemoval::ownFacts(const QString &dateColumn) const
{
    const bool isSqlite = m_session.engine() == Engine::Sqlite;
    return u"batch_id = :batch"
           " AND %1 >= (SELECT COALESCE(min(first_date), %2) FROM etl_batches WHERE batch_id = :batch)"
           " AND %1 <= (SELECT COALESCE(max(business_date), %3) FROM etl_batches WHERE batch_id = :batch)"_s
               .arg(dateColumn, isSqlite ? u"'1900-01-01'"_s : u"DATE '1900-01-01'"_s,
                    isSqlite ? u"'2200-12-31'"_s : u"DATE '2200-12-31'"_s);
}

Result<qint64> BatchRemoval::removeFacts(const QString &table, const QString &dateColumn)
{
    return m_session.execute(u"DELETE FROM %1 WHERE %2"_s.arg(table, ownFacts(dateColumn)),
                             {{u"batch"_s, m_batch.id.value}});
}

// Facts it brought, facts it changed or removed, and those a merge has moved, which are kept likewise.
Result<void> BatchRemoval::noteDays()
{
    for (const auto &[fact, table, date] : {std::tuple(u"sales"_s, u"sales_lines"_s, u"sale_date"_s),
                                            {u"stock"_s, u"stock_levels"_s, u"date"_s}}) {
        auto &days = m_changedDays.of(fact);
        TRY(m_session.forEachRow(u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(date, table, ownFacts(date)),
                                 {{u"batch"_s, m_batch.id.value}}, [&days](const Row &row) -> Result<void> {
                                     days.add(row.date(0));
                                     return {};
                                 }));
    }
    return m_preimages.noteDays(m_changedDays);
}

// The batch says how many rows of the facts are its own. If it has others, something else has changed them.
Result<void> BatchRemoval::expectCount(qint64 found) const
{
    const bool isFact = m_batch.feed == u"sales" || m_batch.feed == u"inventory";
    const auto said = m_batch.counts.inserted + m_batch.counts.updated;
    if (!isFact || found == said)
        return {};
    return fail(
        Error::Kind::Integrity,
        Martlet::tr("Batch %1 (%2) says that it loaded %L3 rows, but the warehouse holds %L4 of it. Nothing "
                    "was undone; “martletctl warehouse verify” says more.")
            .arg(m_batch.id.value)
            .arg(m_batch.fileName)
            .arg(said)
            .arg(found));
}

Result<void> BatchRemoval::undoMerge()
{
    for (const auto entity : {Entity::Customer, Entity::Product}) {
        const auto table = MergedMembers::table(entity);
        const Bindings batch{{u"batch"_s, m_batch.id.value}};
        qint64 from = 0, into = 0;
        TRY(m_session.forEachRow(u"SELECT %1, survivor_id FROM %2 WHERE batch_id = :batch"_s.arg(
                                     DimensionTable::of(entity).id, table),
                                 batch, [&](const Row &row) -> Result<void> {
                                     from = row.integer(0);
                                     into = row.integer(1);
                                     return {};
                                 }));
        if (from == into)
            continue; // it merged none of these
        TRY_ASSIGN(const auto moved, MovedFacts(m_session, entity, m_batch.id.value).moveBack(from, into));
        m_restored += moved;
        TRY(m_session.execute(u"DELETE FROM %1 WHERE batch_id = :batch"_s.arg(table), batch));
        if (entity == Entity::Product)
            TRY(refreshCosts(m_session, {from, into}, m_changedDays));
    }
    return {};
}

Result<void> BatchRemoval::undoFacts()
{
    TRY(forgetMovedFacts(m_session, m_batch.id.value));
    TRY(m_session.execute(u"DELETE FROM etl_deliveries WHERE batch_id = :batch"_s,
                          {{u"batch"_s, m_batch.id.value}}));
    TRY(removeFacts(u"sales_extra"_s, u"sale_date"_s));
    qint64 found = 0;
    for (const auto &[table, date] :
         {std::pair(u"sales_lines"_s, u"sale_date"_s), {u"stock_levels"_s, u"date"_s}}) {
        TRY_ASSIGN(const auto count, removeFacts(table, date));
        found += count;
    }
    TRY(expectCount(found));
    m_removed += found;
    for (const auto &table : {u"sales_lines"_s, u"sales_extra"_s, u"stock_levels"_s}) {
        TRY_ASSIGN(const auto count, m_preimages.insertAgain(table));
        m_restored += table == u"sales_extra" ? 0 : count; // they belong to their lines
    }
    return {};
}

Result<void> BatchRemoval::undoMembers()
{
    for (const auto entity :
         {Entity::Customer, Entity::Product, Entity::Store, Entity::Employee, Entity::Supplier}) {
        const auto &dimension = DimensionTable::of(entity);
        TRY_ASSIGN(const auto count, m_preimages.setBack(dimension.table));
        m_restored += count;
        // All versions of a member were kept together.
        const auto json = m_session.engine() == Engine::Sqlite ? u"old_row"_s : u"CAST(old_row AS json)"_s;
        TRY(m_session.execute(
            u"DELETE FROM %1 WHERE %2 IN (SELECT CAST(%3 ->> '%2' AS BIGINT) FROM etl_preimages"
            " WHERE batch_id = :batch AND table_name = '%1')"_s.arg(dimension.history, dimension.id, json),
            {{u"batch"_s, m_batch.id.value}}));
        TRY(m_preimages.insertAgain(dimension.history));
    }
    MemberSettlement settlement(m_session, m_batch.id);
    TRY(settlement.settle());
    m_removed += settlement.removed();
    return {};
}

Result<void> BatchRemoval::undoCosts()
{
    std::vector<qint64> products;
    TRY(m_session.forEachRow(statement(u"undo/repriced_products"_s, m_session.engine()),
                             {{u"batch"_s, m_batch.id.value}}, [&products](const Row &row) -> Result<void> {
                                 products.push_back(row.integer(0));
                                 return {};
                             }));
    return refreshCosts(m_session, products, m_changedDays);
}

Result<void> BatchRemoval::undoLedger()
{
    const Bindings batch{{u"batch"_s, m_batch.id.value}};
    TRY(m_session.execute(statement(u"undo/forget_watermark"_s, m_session.engine()), batch));
    TRY(m_session.execute(statement(u"undo/earlier_watermark"_s, m_session.engine()), batch));
    TRY(m_session.execute(u"UPDATE etl_rejects SET fixed_in_batch = NULL WHERE fixed_in_batch = :batch"_s,
                          batch));
    TRY(m_session.execute(u"DELETE FROM etl_preimages WHERE batch_id = :batch"_s, batch));
    TRY(m_session.execute(u"DELETE FROM etl_dependencies WHERE batch_id = :batch"_s, batch));
    return {};
}

} // namespace martlet
