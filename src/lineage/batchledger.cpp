// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/batchledger.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "lineage/repairrecord.h"
#include "vault/fieldcipher.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A row of lineage/batches: all of a Batch, in its order.
Batch batchFrom(const Row &row)
{
    Batch batch;
    batch.id = BatchId{row.integer(0)};
    batch.feed = row.string(1);
    batch.recipe = row.string(2);
    batch.fileName = row.string(3);
    batch.sha256 = row.string(4);
    batch.bytes = row.integer(5);
    batch.state = batchStateFromText(row.string(6));
    auto &counts = batch.counts;
    int at = 7;
    for (auto *const count :
         {&counts.read, &counts.inserted, &counts.updated, &counts.unchanged, &counts.dupFile,
          &counts.dupWarehouse, &counts.rejected, &batch.inferred, &batch.relaxed})
        *count = row.integer(at++);
    auto &sums = batch.sums;
    for (auto *const sum : {&sums.read, &sums.inserted, &sums.updated, &sums.unchanged, &sums.dupFile,
                            &sums.dupWarehouse, &sums.rejected})
        *sum = row.money(at++);
    batch.startedAt = row.integer(at++);
    batch.finishedAt = row.integer(at++);
    batch.error = row.string(at++);
    for (auto *const count : {&batch.removed, &batch.late, &batch.backdated})
        *count = row.integer(at++);
    readRepair(row.string(at), batch);
    return batch;
}

Result<std::vector<Batch>> readBatches(Session &session, qint64 only, qint64 newest, bool onlyLoads = false)
{
    std::vector<Batch> batches;
    TRY(session.forEachRow(statement(u"lineage/batches"_s, session.engine()),
                           {{u"only"_s, only}, {u"newest"_s, newest}, {u"loads"_s, qint64(onlyLoads)}},
                           [&batches](const Row &row) -> Result<void> {
                               batches.push_back(batchFrom(row));
                               return {};
                           }));
    return batches;
}

Result<std::vector<Reject>> readRejects(Session &session, const QString &name, const Bindings &bindings,
                                        const FieldCipher *cipher)
{
    std::vector<Reject> rejects;
    TRY(session.forEachRow(statement(name, session.engine()), bindings, [&](const Row &row) -> Result<void> {
        Reject reject{row.integer(0), row.integer(1), row.bytes(2),  row.string(4),
                      row.string(5),  row.string(6),  row.string(7), row.integer(8) != 0};
        if (row.integer(3) != 0) {
            if (!cipher) {
                reject.raw.clear();
            } else {
                TRY_ASSIGN(reject.raw, cipher->decrypt(reject.raw, {"etl_rejects", "raw", reject.line}));
            }
        }
        rejects.push_back(std::move(reject));
        return {};
    }));
    return rejects;
}

} // namespace

Result<std::vector<Batch>> listBatches(Session &session, int newest)
{
    return readBatches(session, 0, newest);
}

Result<std::vector<Batch>> listLoads(Session &session, int newest)
{
    return readBatches(session, 0, newest, true);
}

Result<Batch> findBatch(Session &session, BatchId id)
{
    TRY_ASSIGN(auto found, readBatches(session, id.value, 1));
    if (found.empty())
        return fail(Error::Kind::Input,
                    Martlet::tr("There is no batch %1. \"martletctl batch list\" shows those "
                                "there are.")
                        .arg(id.value));
    return std::move(found.front());
}

Result<std::vector<Reject>> listRejects(Session &session, BatchId id, qint64 from, qint64 limit,
                                        const FieldCipher *cipher)
{
    return readRejects(
        session, u"lineage/rejects"_s,
        {{u"batch"_s, id.value}, {u"severity"_s, u"error"_s}, {u"first"_s, from}, {u"most"_s, limit}}, cipher);
}

Result<std::vector<Reject>> listWarnings(Session &session, BatchId id, qint64 from, qint64 limit,
                                         const FieldCipher *cipher)
{
    return readRejects(
        session, u"lineage/rejects"_s,
        {{u"batch"_s, id.value}, {u"severity"_s, u"warning"_s}, {u"first"_s, from}, {u"most"_s, limit}},
        cipher);
}

Result<void> forEachOpenReject(Session &session, BatchId id, const FieldCipher *cipher,
                               const std::function<Result<void>(const Reject &)> &each)
{
    constexpr qint64 atOnce = 5000;
    qint64 after = 0; // the last line seen
    for (bool hasMore = true; hasMore;) {
        TRY_ASSIGN(const auto rejects,
                   readRejects(session, u"lineage/open_rejects"_s,
                               {{u"batch"_s, id.value}, {u"after"_s, after}, {u"most"_s, atOnce}}, cipher));
        for (const auto &reject : rejects) {
            TRY(each(reject));
            after = reject.line;
        }
        hasMore = qint64(rejects.size()) == atOnce;
    }
    return {};
}

} // namespace martlet
