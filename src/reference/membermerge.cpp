// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/membermerge.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/pool.h"
#include "database/transaction.h"
#include "etl/load/costhistory.h"
#include "etl/load/importlock.h"
#include "etl/load/mergedmembers.h"
#include "etl/undo/movedfacts.h"
#include "reference/changelog.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString named(const MemberCard &member)
{
    return u"%1 %2"_s.arg(toText(member.dimension), member.key);
}

// Levels of both on one day in one store: nobody counted the sum.
Result<QString> stockConflict(Session &session, const MemberMerge &merge)
{
    qint64 days = 0;
    QString first;
    TRY(session.forEachRow(
        u"SELECT count(*), min(mine.date) FROM stock_levels mine JOIN stock_levels theirs"
        " ON theirs.date = mine.date AND theirs.store_id = mine.store_id AND theirs.product_id = :into"
        " WHERE mine.product_id = :member"_s,
        {{u"member"_s, merge.member}, {u"into"_s, merge.into}}, [&](const Row &row) -> Result<void> {
            days = row.integer(0);
            first = row.string(1);
            return {};
        }));
    if (days == 0)
        return QString();
    return Martlet::tr(
               "Both were counted in the same store on the same day, %n times (first on %1), so they are "
               "two products, or one was counted twice. Undo the stock file that is wrong first.",
               nullptr, int(days))
        .arg(first);
}

QString identityConflict(const MemberCard &member, const MemberCard &into)
{
    if (!MergedMembers::isPossible(member.dimension))
        return Martlet::tr("Only customers and products are merged. Correct the %1's file and load it again.")
            .arg(toText(member.dimension));
    if (member.id == into.id)
        return Martlet::tr("%1 is one member already. Name two.").arg(named(member));
    if (member.id < 0 || into.id < 0)
        return Martlet::tr(
            "What rows without a key point at cannot be merged. Name two members that have keys.");
    for (const auto *const each : {&member, &into}) {
        if (each->mergedInto)
            return Martlet::tr("%1 was merged into #%2 already. Name that one, or undo that merge.")
                .arg(named(*each))
                .arg(*each->mergedInto);
    }
    const auto mine = member.value(u"product_type"), theirs = into.value(u"product_type");
    if (mine != theirs && !member.isInferred && !into.isInferred)
        return Martlet::tr(
                   "%1 is a %2, %3 is a %4: they are counted differently. Correct the type of one first.")
            .arg(named(member), mine, named(into), theirs);
    return {};
}

Result<void> countFacts(Session &session, const MemberMerge &merge, MergePreview &preview)
{
    const auto &dimension = DimensionTable::of(merge.dimension);
    const Bindings member{{u"member"_s, merge.member}};
    const auto total = session.engine() == Engine::Sqlite ? u"total_e4"_s : u"total_amount"_s;
    TRY(session.forEachRow(
        u"SELECT count(*), COALESCE(sum(%1), 0) FROM sales_lines WHERE %2 = :member"_s.arg(total, dimension.id),
        member, [&preview](const Row &row) -> Result<void> {
            preview.salesLines = row.integer(0);
            preview.revenue = row.money(1);
            return {};
        }));
    if (merge.dimension != Entity::Product)
        return {};
    for (const auto &[table, count] :
         {std::pair(u"stock_levels"_s, &preview.stockLevels), std::pair(u"events"_s, &preview.events)}) {
        TRY_ASSIGN(*count,
                   session.integer(u"SELECT count(*) FROM %1 WHERE product_id = :member"_s.arg(table), member));
    }
    if (preview.refusal.isEmpty()) {
        TRY_ASSIGN(preview.refusal, stockConflict(session, merge));
    }
    return {};
}

Result<BatchId> mergeInside(Session &session, const FieldCipher &cipher, const MemberMerge &merge,
                            const Clock &clock)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    TRY(lockImports(session));
    TRY_ASSIGN(const auto preview, mergePreview(session, cipher, merge));
    if (!preview.refusal.isEmpty())
        return fail(Error::Kind::Input, preview.refusal);
    const ChangeBatch::Wording wording{ChangeBatch::Kind::Merge,
                                       u"%1 into %2"_s.arg(named(preview.member), preview.into.key)};
    TRY_ASSIGN(auto batch, ChangeBatch::begin(session, cipher, preview.member, wording, clock));
    TRY_ASSIGN(const auto moved,
               MovedFacts(session, merge.dimension, batch.id()).move(merge.member, merge.into));
    TRY(session.execute(u"INSERT INTO %1 (%2, survivor_id, batch_id) VALUES (:member, :into, :batch)"_s.arg(
                            MergedMembers::table(merge.dimension), DimensionTable::of(merge.dimension).id),
                        {{u"member"_s, merge.member}, {u"into"_s, merge.into}, {u"batch"_s, batch.id()}}));
    if (merge.dimension == Entity::Product)
        TRY(refreshCosts(session, {merge.into}, batch.changedDays()));
    TRY(batch.preimages().noteDays(batch.changedDays()));
    TRY(keepMerge(session, batch.id(), merge));
    TRY_ASSIGN(const auto id, batch.finish(moved, clock));
    TRY(transaction.commit());
    return id;
}

} // namespace

Result<MergePreview> mergePreview(Session &session, const FieldCipher &cipher, const MemberMerge &merge)
{
    MergePreview preview;
    TRY_ASSIGN(preview.member, readMember(session, cipher, merge.dimension, merge.member));
    TRY_ASSIGN(preview.into, readMember(session, cipher, merge.dimension, merge.into));
    preview.refusal = identityConflict(preview.member, preview.into);
    TRY(countFacts(session, merge, preview));
    return preview;
}

Result<BatchId> mergeMembers(Pool &pool, const FieldCipher &cipher, const MemberMerge &merge,
                             std::stop_token stop, const Clock &clock)
{
    return pool.ask<BatchId>(LaneKind::Writer, u"merge"_s, stop,
                             [&](Session &session) { return mergeInside(session, cipher, merge, clock); });
}

} // namespace martlet
