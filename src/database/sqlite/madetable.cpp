// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/madetable.h"

#include "database/rowpairs.h"
#include "database/rowplaces.h"
#include "database/sqlite/columnscan.h"
#include "database/sqlite/passedvalues.h"

#include <sqlite3.h>

namespace martlet {

namespace {

constexpr int mostColumns = 60;

// One of the tables: what makes its rows, by its second argument and the number of columns of the SELECT.
struct MadeKind
{
    const char *name;
    std::unique_ptr<MadeRows> (*rowsOf)(std::string_view how, int columns);
    const char *expected; // of the second argument
};

struct DropValue
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};

struct MadeTable : sqlite3_vtab
{
    sqlite3 *db = nullptr;
    const MadeKind *kind = nullptr;
};

int complain(MadeTable *table, const char *text, int code = SQLITE_ERROR)
{
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = sqlite3_mprintf("%s: %s", table->kind->name, text);
    return code;
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? text : "";
}

OwnedStatement prepared(sqlite3 *db, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql.data(), int(sql.size()), &statement, nullptr);
    return OwnedStatement(statement);
}

// One scan: reads the SELECT, or kept columns, to the end and gives what was made of it.
class MadeScan : public sqlite3_vtab_cursor
{
public:
    explicit MadeScan(MadeTable *table)
        : sqlite3_vtab_cursor{table}
        , m_table(table)
    {
    }
    int start(int count, sqlite3_value **arguments);
    void next() { ++m_at; }
    bool isAtEnd() const { return m_at >= m_rows->size(); }
    sqlite3_int64 row() const { return sqlite3_int64(m_at); }
    void give(sqlite3_context *context, int column) const;

private:
    int scan(std::string_view source, std::string_view how, std::vector<sqlite3_value *> values);
    int prepare(int count, sqlite3_value **arguments);
    int read();
    int addCell(int column);
    int make();

    MadeTable *m_table;
    OwnedStatement m_statement;
    std::unique_ptr<MadeRows> m_rows;
    std::vector<std::unique_ptr<sqlite3_value, DropValue>> m_arguments;
    size_t m_at = 0;
};

int MadeScan::start(int count, sqlite3_value **arguments)
{
    m_at = 0;
    m_arguments.clear();
    for (int at = 0; at < count; ++at)
        m_arguments.emplace_back(sqlite3_value_dup(arguments[at]));
    if (ColumnQuery::isSource(textOf(arguments[0]))) {
        const int code = scan(textOf(arguments[0]), textOf(arguments[1]), {arguments + 2, arguments + count});
        return code == SQLITE_OK ? make() : code;
    }
    if (const int code = prepare(count, arguments); code != SQLITE_OK)
        return code;
    if (const int code = read(); code != SQLITE_OK)
        return code;
    return make();
}

int MadeScan::scan(std::string_view source, std::string_view how, std::vector<sqlite3_value *> values)
{
    auto parsed = ColumnQuery::parse(source);
    if (!parsed)
        return complain(m_table, "the columns are not described as they should be");
    m_rows = m_table->kind->rowsOf(how, int(parsed->cells.size()));
    if (!m_rows)
        return complain(m_table, m_table->kind->expected);
    ColumnScan columns(m_table->db, std::move(*parsed), std::move(values));
    const int code = columns.give(*m_rows);
    return code == SQLITE_OK || code == SQLITE_NOMEM ? code
                                                     : complain(m_table, columns.message().c_str(), code);
}

int MadeScan::prepare(int count, sqlite3_value **arguments)
{
    m_statement = prepared(m_table->db, textOf(arguments[0]));
    auto *const statement = m_statement.get();
    if (!statement && sqlite3_errcode(m_table->db) != SQLITE_OK)
        return complain(m_table, sqlite3_errmsg(m_table->db), sqlite3_errcode(m_table->db));
    if (!statement || !sqlite3_stmt_readonly(statement))
        return complain(m_table, "the text is no SELECT");
    if (sqlite3_bind_parameter_count(statement) != count - 2)
        return complain(m_table, "there are not as many values as parameters");
    m_rows = m_table->kind->rowsOf(textOf(arguments[1]), sqlite3_column_count(statement));
    if (!m_rows)
        return complain(m_table, m_table->kind->expected);
    for (int at = 2; at < count; ++at)
        sqlite3_bind_value(statement, at - 1, arguments[at]);
    return SQLITE_OK;
}

int MadeScan::read()
{
    const int columns = sqlite3_column_count(m_statement.get());
    while (true) {
        const int code = sqlite3_step(m_statement.get());
        if (code == SQLITE_DONE)
            return SQLITE_OK;
        if (code != SQLITE_ROW)
            return complain(m_table, sqlite3_errmsg(m_table->db), code);
        bool matters = true;
        for (int column = 0; column < columns && matters; ++column) {
            if (const int added = addCell(column); added != SQLITE_OK)
                return added;
            matters = m_rows->matters(column);
        }
        if (matters)
            m_rows->endRow();
    }
}

int MadeScan::addCell(int column)
{
    auto *const statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        m_rows->number(column, sqlite3_column_int64(statement, column));
        return SQLITE_OK;
    case SQLITE_NULL:
        m_rows->null(column);
        return SQLITE_OK;
    case SQLITE_TEXT: {
        const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        if (!text)
            return SQLITE_NOMEM;
        m_rows->text(column, {text, size_t(sqlite3_column_bytes(statement, column))});
        return SQLITE_OK;
    }
    default:
        return complain(m_table, "rows are made of whole numbers and texts, nothing else", SQLITE_MISMATCH);
    }
}

// Whoever interrupts the connection interrupts the statement that asks whether somebody has.
int MadeScan::make()
{
    const auto asking = prepared(m_table->db, "SELECT 1");
    const auto isStopped = [&] {
        sqlite3_reset(asking.get());
        return sqlite3_step(asking.get()) != SQLITE_ROW;
    };
    return m_rows->make(isStopped) ? SQLITE_OK : SQLITE_INTERRUPT;
}

// SQLite compares the arguments behind the sixteenth with what it gave.
void MadeScan::give(sqlite3_context *context, int column) const
{
    if (const auto at = column - mostColumns; at >= 0) {
        if (at < int(m_arguments.size()))
            sqlite3_result_value(context, m_arguments[size_t(at)].get());
        return;
    }
    const auto cell = m_rows->cell(m_at, column);
    if (cell.kind == MadeRows::Cell::Kind::Number)
        sqlite3_result_int64(context, cell.number);
    else if (cell.kind == MadeRows::Cell::Kind::Text)
        sqlite3_result_text64(context, cell.text.data(), cell.text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

// What SQLite calls.
class MadeCalls final
{
public:
    static sqlite3_module module();

private:
    static MadeScan &of(sqlite3_vtab_cursor *cursor) { return *static_cast<MadeScan *>(cursor); }
    static int connect(sqlite3 *db, void *kind, int, const char *const *, sqlite3_vtab **made, char **);
    static int findPlan(sqlite3_vtab *, sqlite3_index_info *info);
};

int MadeCalls::connect(sqlite3 *db, void *kind, int, const char *const *, sqlite3_vtab **made, char **)
{
    return passedvalues::guarded([&] {
        if (const int code = passedvalues::declare(db, mostColumns, "sql", "how"); code != SQLITE_OK)
            return code;
        auto table = std::make_unique<MadeTable>();
        table->db = db;
        table->kind = static_cast<const MadeKind *>(kind);
        *made = table.release();
        return sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
    });
}

int MadeCalls::findPlan(sqlite3_vtab *, sqlite3_index_info *info)
{
    return passedvalues::plan(info, mostColumns);
}

sqlite3_module MadeCalls::module()
{
    sqlite3_module module{};
    module.iVersion = 2;
    module.xConnect = connect;
    module.xBestIndex = findPlan;
    module.xDisconnect = [](sqlite3_vtab *table) {
        delete static_cast<MadeTable *>(table);
        return SQLITE_OK;
    };
    module.xOpen = [](sqlite3_vtab *table, sqlite3_vtab_cursor **made) {
        return passedvalues::guarded([&] {
            *made = std::make_unique<MadeScan>(static_cast<MadeTable *>(table)).release();
            return SQLITE_OK;
        });
    };
    module.xClose = [](sqlite3_vtab_cursor *cursor) {
        delete &of(cursor);
        return SQLITE_OK;
    };
    module.xFilter = [](sqlite3_vtab_cursor *cursor, int, const char *, int count, sqlite3_value **values) {
        return passedvalues::guarded([&] { return of(cursor).start(count, values); });
    };
    module.xNext = [](sqlite3_vtab_cursor *cursor) {
        of(cursor).next();
        return SQLITE_OK;
    };
    module.xEof = [](sqlite3_vtab_cursor *cursor) { return int(of(cursor).isAtEnd()); };
    module.xColumn = [](sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column) {
        of(cursor).give(context, column);
        return SQLITE_OK;
    };
    module.xRowid = [](sqlite3_vtab_cursor *cursor, sqlite3_int64 *row) {
        *row = of(cursor).row();
        return SQLITE_OK;
    };
    return module;
}

} // namespace

int addMadeTables(sqlite3 *db)
{
    static const auto module = MadeCalls::module();
    static MadeKind kinds[] = {
        {"placed_rows",
         [](std::string_view how, int columns) -> std::unique_ptr<MadeRows> {
             return RowPlaces::of(how, columns);
         },
         "places are written like n5:3/1,2|0 or r:3/|, by columns that there are"},
        {"row_pairs",
         [](std::string_view how, int columns) -> std::unique_ptr<MadeRows> {
             return RowPairs::of(how, columns);
         },
         "a member and, after a k, a key come before as many columns of a basket as are said"},
    };
    for (auto &kind : kinds) {
        if (const int code = sqlite3_create_module_v2(db, kind.name, &module, &kind, nullptr);
            code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace martlet
