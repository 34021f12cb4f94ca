// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/storedquerytable.h"

#include <QList>

#include <sqlite3.h>

namespace martlet {

namespace {

struct QueryTable : sqlite3_vtab
{
    sqlite3 *db = nullptr;
    const StoredQuery *query = nullptr;
    int columns = 0, parameters = 0;
};

struct QueryCursor : sqlite3_vtab_cursor
{
    sqlite3_stmt *statement = nullptr;
    int code = SQLITE_DONE;
    sqlite3_int64 row = 0;
};

QueryTable &queryTableOf(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<QueryTable *>(cursor->pVtab);
}

QueryCursor &queryCursor(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<QueryCursor *>(cursor);
}

int failQuery(QueryTable &table, int code)
{
    sqlite3_free(table.zErrMsg);
    table.zErrMsg = sqlite3_mprintf("%s: %s", table.query->name, sqlite3_errmsg(table.db));
    return code;
}

int stepQuery(sqlite3_vtab_cursor *given)
{
    auto &cursor = queryCursor(given);
    cursor.code = sqlite3_step(cursor.statement);
    ++cursor.row;
    const bool isGood = cursor.code == SQLITE_ROW || cursor.code == SQLITE_DONE;
    return isGood ? SQLITE_OK : failQuery(queryTableOf(given), cursor.code);
}

int connectQuery(sqlite3 *db, void *query, int, const char *const *, sqlite3_vtab **made, char **)
{
    const auto *const stored = static_cast<const StoredQuery *>(query);
    const auto parameters = QByteArray(stored->parameters).split(',');
    auto sql = QByteArray("CREATE TABLE x(") + stored->columns;
    for (const auto &parameter : parameters)
        sql += ", " + parameter.trimmed() + " HIDDEN";
    if (const int code = sqlite3_declare_vtab(db, (sql + ')').constData()); code != SQLITE_OK)
        return code;
    auto *const table = new QueryTable;
    table->db = db;
    table->query = stored;
    table->columns = int(QByteArray(stored->columns).split(',').size());
    table->parameters = int(parameters.size());
    *made = table;
    return sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
}

// Each parameter stands at its own place. SQLite also asks for plans without some of them, to which there is no
// answer.
int placeParameters(sqlite3_vtab *given, sqlite3_index_info *info)
{
    const auto &table = *static_cast<QueryTable *>(given);
    int found = 0;
    for (int at = 0; at < info->nConstraint; ++at) {
        const auto &constraint = info->aConstraint[at];
        if (constraint.iColumn < table.columns || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        if (!constraint.usable)
            return SQLITE_CONSTRAINT;
        info->aConstraintUsage[at].argvIndex = constraint.iColumn - table.columns + 1;
        info->aConstraintUsage[at].omit = 1;
        ++found;
    }
    constexpr double dear = 1e9; // so that it is read once, not once for each row of another table
    info->estimatedCost = dear;
    return found == table.parameters ? SQLITE_OK : SQLITE_CONSTRAINT;
}

int startQuery(sqlite3_vtab_cursor *given, int, const char *, int count, sqlite3_value **values)
{
    auto &cursor = queryCursor(given);
    auto &table = queryTableOf(given);
    sqlite3_finalize(cursor.statement);
    cursor.row = 0;
    const auto &sql = table.query->sql;
    const int code = sqlite3_prepare_v2(table.db, sql.constData(), int(sql.size()), &cursor.statement, nullptr);
    if (code != SQLITE_OK)
        return failQuery(table, code);
    for (int at = 0; at < count; ++at)
        sqlite3_bind_value(cursor.statement, at + 1, values[at]);
    return stepQuery(given);
}

sqlite3_module storedQueryModule()
{
    sqlite3_module module{};
    module.iVersion = 2;
    module.xConnect = connectQuery;
    module.xBestIndex = placeParameters;
    module.xDisconnect = [](sqlite3_vtab *table) {
        delete static_cast<QueryTable *>(table);
        return SQLITE_OK;
    };
    module.xOpen = [](sqlite3_vtab *, sqlite3_vtab_cursor **made) {
        *made = new QueryCursor;
        return SQLITE_OK;
    };
    module.xClose = [](sqlite3_vtab_cursor *cursor) {
        sqlite3_finalize(queryCursor(cursor).statement);
        delete &queryCursor(cursor);
        return SQLITE_OK;
    };
    module.xFilter = startQuery;
    module.xNext = stepQuery;
    module.xEof = [](sqlite3_vtab_cursor *cursor) { return int(queryCursor(cursor).code != SQLITE_ROW); };
    module.xColumn = [](sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column) {
        if (column < queryTableOf(cursor).columns)
            sqlite3_result_value(context, sqlite3_column_value(queryCursor(cursor).statement, column));
        return SQLITE_OK;
    };
    module.xRowid = [](sqlite3_vtab_cursor *cursor, sqlite3_int64 *row) {
        *row = queryCursor(cursor).row;
        return SQLITE_OK;
    };
    return module;
}

} // namespace

int addStoredQueryTable(sqlite3 *db, const StoredQuery &query)
{
    static const auto module = storedQueryModule();
    return sqlite3_create_module_v2(db, query.name, &module, const_cast<StoredQuery *>(&query), nullptr);
}

} // namespace martlet
