// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/verify/findings.h"

#include "base/tr.h"
#include "database/session.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// Which columns hold a fact's money, in the engine's own unit; both sides of a comparison are exact in it.
struct MeasuredFeed
{
    QString feed;
    QString table;
    QString rowMoney; // empty: only rows are compared
};

std::vector<MeasuredFeed> measuredFeeds(Engine engine)
{
    return {{u"sales"_s, u"sales_lines"_s, engine == Engine::Sqlite ? u"total_e4"_s : u"total_amount"_s},
            {u"inventory"_s, u"stock_levels"_s, {}}};
}

QString inUnits(const QString &column, Engine engine)
{
    return engine == Engine::Sqlite ? column + u"_e4"_s : column;
}

Result<void> verifyBalance(Findings &findings)
{
    const auto engine = findings.session().engine();
    QStringList money;
    for (const auto &fate :
         {u"inserted"_s, u"updated"_s, u"unchanged"_s, u"dup_file"_s, u"dup_wh"_s, u"rejected"_s})
        money.append(inUnits(u"sum_"_s + fate, engine));
    const auto sql =
        u"SELECT batch_id, file_name FROM etl_batches WHERE state = 'DONE' AND (read_n <> inserted_n "
        "+ updated_n + unchanged_n + dup_file_n + dup_wh_n + rejected_n OR %1 <> %2) ORDER BY 1"_s.arg(
            inUnits(u"sum_read"_s, engine), money.join(u" + "));
    return findings.collect(sql, [](const Row &row) {
        return Martlet::tr(
                   "Batch %1 (%2) does not balance: what was read is not what was loaded, left and rejected.")
            .arg(row.string(0), row.string(1));
    });
}

// The rows each batch holds now. A later batch of the feed that updated lines took some of them over, so only
// the batches no later one has touched must hold exactly what they say; of the others no more than that.
QString heldByBatch(const MeasuredFeed &feed, Engine engine)
{
    const auto sum = feed.rowMoney.isEmpty() ? u"0"_s : u"COALESCE(sum(%1), 0)"_s.arg(feed.rowMoney);
    const auto said = feed.rowMoney.isEmpty() ? u"0"_s
                                              : u"batch.%1 + batch.%2"_s.arg(inUnits(u"sum_inserted"_s, engine),
                                                                             inUnits(u"sum_updated"_s, engine));
    return u"WITH held AS (SELECT batch_id, count(*) AS n, %1 AS money FROM %2 GROUP BY batch_id), "
           "batch AS (SELECT batch.*, batch.inserted_n + batch.updated_n AS said_n, %3 AS said_money, "
           "COALESCE(sum(updated_n) OVER (ORDER BY batch_id ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), "
           "0) "
           "AS updated_later FROM etl_batches batch WHERE feed = '%4' AND state = 'DONE') "
           "SELECT batch.batch_id, batch.file_name, batch.said_n, COALESCE(held.n, 0) FROM batch "
           "LEFT JOIN held ON held.batch_id = batch.batch_id "
           "WHERE COALESCE(held.n, 0) > said_n OR (updated_later = 0 AND "
           "(COALESCE(held.n, 0) <> said_n OR COALESCE(held.money, 0) <> said_money)) ORDER BY 1"_s.arg(
               sum, feed.table, said, feed.feed);
}

Result<void> verifyHeld(Findings &findings, const MeasuredFeed &feed)
{
    TRY(findings.collect(heldByBatch(feed, findings.session().engine()), [&feed](const Row &row) {
        return Martlet::tr(
                   "Batch %1 (%2) says that it loaded %3 rows; %4 holds %5 of it, or another amount of money.")
            .arg(row.string(0), row.string(1), row.string(2), feed.table, row.string(3));
    }));
    return findings.collect(
        u"SELECT count(*), min(batch_id) FROM %1 WHERE batch_id NOT IN "
        "(SELECT batch_id FROM etl_batches WHERE state = 'DONE') HAVING count(*) > 0"_s.arg(feed.table),
        [&feed](const Row &row) {
            return Martlet::tr("%1 holds %2 rows of batches that are not finished, such as batch %3.")
                .arg(feed.table, row.string(0), row.string(1));
        });
}

// Each line was inserted once, whoever updated it since.
Result<void> verifyTotal(Findings &findings, const MeasuredFeed &feed)
{
    const auto sql =
        u"SELECT held, said FROM (SELECT count(*) AS held FROM %1) facts, "
        "(SELECT COALESCE(sum(inserted_n), 0) AS said FROM etl_batches "
        "WHERE feed = '%2' AND state = 'DONE') ledger WHERE held <> said"_s.arg(feed.table, feed.feed);
    return findings.collect(sql, [&feed](const Row &row) {
        return Martlet::tr("%1 holds %2 rows, but the finished batches inserted %3.")
            .arg(feed.table, row.string(0), row.string(1));
    });
}

} // namespace

Result<void> verifyBatches(Findings &findings)
{
    TRY(verifyBalance(findings));
    for (const auto &feed : measuredFeeds(findings.session().engine())) {
        TRY(verifyHeld(findings, feed));
        TRY(verifyTotal(findings, feed));
    }
    return {};
}

} // namespace martlet
