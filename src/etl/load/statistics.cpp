// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/statistics.h"

#include "database/dialect.h"
#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// As ANALYZE takes them. A fact with partitions is sampled as a whole only when most of it is new.
Result<QStringList> tablesToSample(Session &session, const QString &feed)
{
    if (feed != u"sales" && feed != u"inventory")
        return QStringList{u"dim_"_s + feed};
    const auto fact = feed == u"sales" ? u"sales_lines"_s : u"stock_levels"_s;
    QStringList tables;
    TRY(session.forEachRow(statement(u"etl/grown_tables"_s, session.engine()), {{u"fact"_s, fact}},
                           [&tables](const Row &row) -> Result<void> {
                               tables += row.string(0);
                               return {};
                           }));
    return tables;
}

// VACUUM marks the pages whose rows everybody sees, so that questions need not ask that of each row: half of
// what a scan takes. It cannot be part of a transaction.
Result<void> takenOf(Session &session, const QStringList &tables)
{
    const auto verb = session.inTransaction() ? u"ANALYZE "_s : u"VACUUM (ANALYZE) "_s;
    for (const auto &table : tables)
        TRY(session.execute(verb + table));
    return {};
}

} // namespace

Result<void> renewStatistics(Session &session, const QString &feed)
{
    if (session.engine() == Engine::Sqlite)
        return session.executeScript(u"PRAGMA analysis_limit = 400; ANALYZE;"_s);
    TRY_ASSIGN(const auto tables, tablesToSample(session, feed));
    TRY(session.execute(u"SET default_statistics_target = 30"_s)); // a third of the usual sample
    const auto taken = takenOf(session, tables);
    TRY(session.execute(u"RESET default_statistics_target"_s));
    return taken;
}

} // namespace martlet
