// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/storedqueries.h"

#include "database/dialect.h"
#include "database/sqlite/storedquerytable.h"

#include <QByteArray>

#include <sqlite3.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct FinalizeQuery
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Query = std::unique_ptr<sqlite3_stmt, FinalizeQuery>;

// Null where it cannot be prepared; the connection says why.
Query prepared(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    return Query(statement);
}

void giveError(sqlite3_context *context, sqlite3 *db)
{
    sqlite3_result_error(context, sqlite3_errmsg(db), -1);
}

// The first value of the first row; `count` arguments are bound in their order.
void giveFirstValue(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    auto *const db = sqlite3_context_db_handle(context);
    const auto query = prepared(db, static_cast<const QByteArray *>(sqlite3_user_data(context))->constData());
    if (!query)
        return giveError(context, db);
    for (int at = 0; at < count; ++at)
        sqlite3_bind_value(query.get(), at + 1, arguments[at]);
    const int code = sqlite3_step(query.get());
    if (code == SQLITE_ROW)
        sqlite3_result_value(context, sqlite3_column_value(query.get(), 0));
    else if (code != SQLITE_DONE)
        giveError(context, db);
}

// How many rows of all rollups differ from the facts: each entry of the registry has the SQL that counts them.
// Empty where one was made before it had.
void verifyRollups(sqlite3_context *context, int, sqlite3_value **)
{
    auto *const db = sqlite3_context_db_handle(context);
    const auto entries =
        prepared(db, "SELECT verify_sql FROM rollups WHERE definition <> '' AND definition NOT LIKE "
                     "'cannot be made: %' ORDER BY verify_sql");
    if (!entries)
        return giveError(context, db);
    sqlite3_int64 differing = 0;
    int code = SQLITE_DONE;
    while ((code = sqlite3_step(entries.get())) == SQLITE_ROW) {
        const auto *const sql = reinterpret_cast<const char *>(sqlite3_column_text(entries.get(), 0));
        if (!sql || !*sql)
            return; // NULL: nobody knows
        const auto count = prepared(db, sql);
        if (!count || sqlite3_step(count.get()) != SQLITE_ROW)
            return giveError(context, db);
        differing += sqlite3_column_int64(count.get(), 0);
    }
    if (code != SQLITE_DONE)
        return giveError(context, db);
    sqlite3_result_int64(context, differing);
}

// SQLite's facts have no parts to be made.
void openNoMonth(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int64(context, 0);
}

QByteArray functionText(const QString &name)
{
    return statement(u"functions/"_s + name, Engine::Sqlite).toUtf8();
}

} // namespace

// They read tables, so nothing that lies in the file may call them.
int addStoredQueries(sqlite3 *db)
{
    static QByteArray lifetimeValue = functionText(u"customer_lifetime_value"_s);
    static const StoredQuery lowStock{
        "low_stock",
        "store_id, store_name, product_id, product_name, category, stock, units_sold, "
        "as_of",
        "days", functionText(u"low_stock"_s)};
    constexpr int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    const auto add = [&](const char *name, int count, void *with, auto function) {
        return sqlite3_create_function_v2(db, name, count, flags, with, function, nullptr, nullptr, nullptr);
    };
    for (const int code : {add("customer_lifetime_value", 1, &lifetimeValue, giveFirstValue),
                           add("verify_rollups", 0, nullptr, verifyRollups),
                           add("open_month", 1, nullptr, openNoMonth), addStoredQueryTable(db, lowStock)}) {
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace martlet
