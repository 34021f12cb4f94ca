// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/tablebatches.h"

#include "database/dialect.h"
#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<std::vector<TableBatch>> batchesOfTable(Session &session, const QString &stored, std::stop_token stop)
{
    TRY_ASSIGN(const QString table, session.dialect().quoted(stored));
    std::vector<TableBatch> batches;
    // The rows are counted before the batches are looked up: one step for each batch instead of each row.
    TRY(session.forEachRow(
        u"SELECT batch.batch_id, batch.feed, batch.recipe, batch.file_name, batch.finished_at, part.n "
        "FROM (SELECT batch_id, count(*) AS n FROM %1 GROUP BY batch_id) part "
        "JOIN etl_batches batch ON batch.batch_id = part.batch_id ORDER BY batch.batch_id DESC"_s.arg(table),
        {},
        [&](const Row &row) -> Result<void> {
            batches.push_back({BatchId{row.integer(0)}, row.string(1), row.string(2), row.string(3),
                               row.integer(4), row.integer(5)});
            return {};
        },
        stop));
    return batches;
}

Result<QByteArray> recipeText(Session &session, const QString &recipe)
{
    TRY_ASSIGN(const Value text, session.scalar(u"SELECT text FROM etl_recipes WHERE recipe = :recipe "
                                                "ORDER BY added_at DESC LIMIT 1"_s,
                                                {{u"recipe"_s, recipe}}));
    return toText(text).toUtf8();
}

} // namespace martlet
