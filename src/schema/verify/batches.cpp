// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/verify/findings.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// A feed whose rows stay countable by batch.
struct FactFeed
{
    QString name;
    QString table;
};

Result<void> verifyBalance(Findings &findings)
{
    const auto sql = statement(u"schema/unbalanced_batches"_s, findings.session().engine());
    return findings.collect(sql, [](const Row &row) {
        return Martlet::tr(
                   "Batch %1 (%2) does not balance: what was read is not what was loaded, left and rejected.")
            .arg(row.string(0), row.string(1));
    });
}

Result<void> verifyHeld(Findings &findings, const FactFeed &feed)
{
    const auto sql = statement(u"schema/missaid_"_s + feed.name, findings.session().engine());
    TRY(findings.collect(sql, [&feed](const Row &row) {
        return Martlet::tr(
                   "Batch %1 (%2) says that it loaded %3 rows; %4 holds %5 of it, or another amount of money.")
            .arg(row.string(0), row.string(1), row.string(2), feed.table, row.string(3));
    }));
    const auto orphans =
        u"SELECT count(*), min(batch_id) FROM %1 WHERE batch_id NOT IN "
        "(SELECT batch_id FROM etl_batches WHERE state = 'DONE') HAVING count(*) > 0"_s.arg(feed.table);
    return findings.collect(orphans, [&feed](const Row &row) {
        return Martlet::tr("%1 holds %2 rows of batches that are not finished, such as batch %3.")
            .arg(feed.table, row.string(0), row.string(1));
    });
}

// Each line was inserted once, whoever updated it since, and not removed by a restated day.
Result<void> verifyTotal(Findings &findings, const FactFeed &feed)
{
    const auto sql =
        u"SELECT held, said FROM (SELECT count(*) AS held FROM %1) facts, "
        "(SELECT COALESCE(sum(inserted_n - removed_n), 0) AS said FROM etl_batches "
        "WHERE feed = '%2' AND state = 'DONE') ledger WHERE held <> said"_s.arg(feed.table, feed.name);
    return findings.collect(sql, [&feed](const Row &row) {
        return Martlet::tr("%1 holds %2 rows, but the finished batches left %3.")
            .arg(feed.table, row.string(0), row.string(1));
    });
}

} // namespace

Result<void> verifyBatches(Findings &findings)
{
    TRY(verifyBalance(findings));
    for (const auto &feed :
         {FactFeed{u"sales"_s, u"sales_lines"_s}, FactFeed{u"inventory"_s, u"stock_levels"_s}}) {
        TRY(verifyHeld(findings, feed));
        TRY(verifyTotal(findings, feed));
    }
    return {};
}

} // namespace martlet
