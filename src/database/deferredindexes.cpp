// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/deferredindexes.h"

#include "database/dialect.h"
#include "database/session.h"
#include "database/transaction.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewest = 20'000;  // below, keeping the indexes up costs less than looking
constexpr qint64 most = 8'000'000; // above, sorting would take too much memory: SQLite sorts in it here

struct Index
{
    QString name;
    QString sql;
};

// Kept indexes are those without a statement of their own (keys, UNIQUE) and unique ones.
Result<std::vector<Index>> secondaryIndexes(Session &session, const QString &table)
{
    std::vector<Index> indexes;
    TRY(session.forEachRow(
        u"SELECT s.name, s.sql FROM sqlite_schema s JOIN pragma_index_list(:t) i ON i.name = s.name "
        "WHERE s.type = 'index' AND s.sql IS NOT NULL AND i.\"unique\" = 0 ORDER BY s.name"_s,
        {{u"t"_s, table}}, [&](const Row &row) -> Result<void> {
            indexes.push_back({row.string(0), row.string(1)});
            return {};
        }));
    return indexes;
}

// Counts no further than matters.
Result<bool> isWorthIt(Session &session, const QString &table, qint64 expectedRows)
{
    if (session.engine() != Engine::Sqlite || expectedRows < fewest || expectedRows > most)
        return false;
    TRY_ASSIGN(const QString name, session.dialect().quoted(table));
    TRY_ASSIGN(const qint64 rows,
               session.integer(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT :n)"_s.arg(name),
                               {{u"n"_s, expectedRows + 1}}));
    return rows <= expectedRows;
}

} // namespace

Result<void> withDeferredIndexes(Session &session, const QString &table, qint64 expectedRows,
                                 const std::function<Result<void>()> &work, std::stop_token stop)
{
    TRY_ASSIGN(const bool defers, isWorthIt(session, table, expectedRows));
    if (!defers)
        return work();
    TRY_ASSIGN(Transaction transaction, Transaction::begin(session));
    TRY_ASSIGN(const auto indexes, secondaryIndexes(session, table));
    for (const Index &index : indexes) {
        TRY_ASSIGN(const QString name, session.dialect().quoted(index.name));
        TRY(session.execute(u"DROP INDEX "_s + name));
    }
    TRY(work());
    for (const Index &index : indexes)
        TRY(session.execute(index.sql, {}, stop));
    return transaction.commit();
}

} // namespace martlet
