// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/hashgroupstable.h"

#include "database/hashgroups.h"
#include "database/sqlite/columnscan.h"
#include "database/sqlite/passedvalues.h"

#include <algorithm>

#include <sqlite3.h>

namespace martlet {

namespace {

using passedvalues::guarded;

constexpr size_t mostInParts = 1'000'000;     // groups that are held before a part is given
constexpr size_t mostBytes = size_t(1) << 30; // of groups, else the statement fails
constexpr int firstHidden = HashGroups::mostColumns;

struct FreeValue
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};

struct Table : sqlite3_vtab
{
    sqlite3 *db = nullptr;
};

int complain(sqlite3_vtab *table, const char *text, int code = SQLITE_ERROR)
{
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = sqlite3_mprintf("hash_groups: %s", text);
    return code;
}

// One scan: reads the SELECT until it ends, or until a part is full, and then gives the groups; or those of
// kept columns, all at once.
class Cursor : public sqlite3_vtab_cursor
{
public:
    explicit Cursor(Table *table)
        : sqlite3_vtab_cursor{table}
        , m_table(table)
    {
    }
    int start(int count, sqlite3_value **arguments);
    int next();
    bool isAtEnd() const { return m_at >= m_rows; }
    sqlite3_int64 row() const { return sqlite3_int64(m_before + m_at); }
    void give(sqlite3_context *context, int column) const;

private:
    int takeKinds(std::string_view letters);
    int prepare(std::string_view sql, int count, sqlite3_value **arguments);
    int scan(std::string_view source, int count, sqlite3_value **arguments);
    int read();
    int addRow();
    const Groups &groups() const { return m_scanned ? static_cast<const Groups &>(*m_scanned) : *m_groups; }

    Table *m_table;
    OwnedStatement m_statement;
    std::unique_ptr<HashGroups> m_groups;
    std::unique_ptr<ColumnGroups> m_scanned;
    std::vector<HashGroups::Kind> m_kinds;
    std::vector<std::unique_ptr<sqlite3_value, FreeValue>> m_arguments;
    size_t m_at = 0, m_rows = 0, m_before = 0;
    bool m_isInParts = false, m_isRead = false;
};

int Cursor::start(int count, sqlite3_value **arguments)
{
    m_at = m_rows = m_before = 0;
    m_isRead = false;
    m_arguments.clear();
    for (int at = 0; at < count; ++at)
        m_arguments.emplace_back(sqlite3_value_dup(arguments[at]));
    const auto textOf = [&](int at) {
        const auto *const text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[at]));
        return std::string_view(text ? text : "");
    };
    if (const int code = takeKinds(textOf(1)); code != SQLITE_OK)
        return code;
    m_scanned.reset();
    if (ColumnQuery::isSource(textOf(0)))
        return scan(textOf(0), count - 2, arguments + 2);
    if (const int code = prepare(textOf(0), count - 2, arguments + 2); code != SQLITE_OK)
        return code;
    m_groups = std::make_unique<HashGroups>(m_kinds, mostBytes);
    return read();
}

int Cursor::takeKinds(std::string_view letters)
{
    m_isInParts = letters.starts_with('+');
    letters.remove_prefix(m_isInParts ? 1 : 0);
    auto kinds = HashGroups::kindsOf(letters);
    if (!kinds || kinds->empty())
        return complain(m_table, "the kinds of the columns are letters of k, s, z, n, m, d and e, 40 at most");
    m_kinds = std::move(*kinds);
    return SQLITE_OK;
}

int Cursor::scan(std::string_view source, int count, sqlite3_value **arguments)
{
    auto parsed = ColumnQuery::parse(source);
    if (!parsed)
        return complain(m_table, "the columns are not described as they should be");
    if (parsed->cells.size() != m_kinds.size())
        return complain(m_table, "there are not as many kinds as columns");
    ColumnScan scan(m_table->db, std::move(*parsed), {arguments, arguments + count});
    std::vector<std::unique_ptr<ColumnGroups>> groups;
    if (const int code = scan.group({ColumnGrouping::ofAll(m_kinds)}, groups); code != SQLITE_OK)
        return code == SQLITE_NOMEM ? code : complain(m_table, scan.message().c_str(), code);
    m_scanned = std::move(groups.front());
    m_isRead = true;
    m_rows = m_scanned->size();
    return SQLITE_OK;
}

int Cursor::prepare(std::string_view sql, int count, sqlite3_value **arguments)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_table->db, sql.data(), int(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        return complain(m_table, sqlite3_errmsg(m_table->db), code);
    if (!statement || !sqlite3_stmt_readonly(statement))
        return complain(m_table, "the text is no SELECT");
    if (sqlite3_column_count(statement) != int(m_kinds.size()))
        return complain(m_table, "there are not as many kinds as columns");
    if (sqlite3_bind_parameter_count(statement) != count)
        return complain(m_table, "there are not as many values as parameters");
    for (int at = 0; at < count; ++at)
        sqlite3_bind_value(statement, at + 1, arguments[at]);
    return SQLITE_OK;
}

int Cursor::read()
{
    m_before += m_rows;
    m_at = m_rows = 0;
    m_groups->clear();
    while (!m_isRead) {
        const int code = sqlite3_step(m_statement.get());
        if (code == SQLITE_DONE) {
            m_isRead = true;
        } else if (code != SQLITE_ROW) {
            return complain(m_table, sqlite3_errmsg(m_table->db), code);
        } else if (const int added = addRow(); added != SQLITE_OK) {
            return added;
        } else if (m_isInParts && m_groups->size() >= mostInParts) {
            break;
        }
    }
    if (m_groups->isOverflown())
        return complain(m_table, "integer overflow");
    const bool hasKeys = std::find(m_kinds.begin(), m_kinds.end(), HashGroups::Kind::Key) != m_kinds.end();
    if (!hasKeys && m_groups->isEmpty() && m_before == 0) {
        for (int column = 0; column < int(m_kinds.size()); ++column)
            m_groups->null(column);
        m_groups->endRow();
    }
    m_rows = m_groups->size();
    return SQLITE_OK;
}

int Cursor::addRow()
{
    auto *const statement = m_statement.get();
    for (int column = 0; column < int(m_kinds.size()); ++column) {
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            m_groups->integer(column, sqlite3_column_int64(statement, column));
            break;
        case SQLITE_NULL:
            m_groups->null(column);
            break;
        case SQLITE_TEXT: {
            if (m_kinds[size_t(column)] == HashGroups::Kind::Sum ||
                m_kinds[size_t(column)] == HashGroups::Kind::Total)
                return complain(m_table, "a text cannot be summed", SQLITE_MISMATCH);
            const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            if (!text)
                return SQLITE_NOMEM;
            m_groups->text(column, {text, size_t(sqlite3_column_bytes(statement, column))});
            break;
        }
        default:
            return complain(m_table, "whole numbers and texts can be grouped, nothing else", SQLITE_MISMATCH);
        }
    }
    m_groups->endRow();
    return m_groups->isTooLarge() ? complain(m_table, tooManyGroups, SQLITE_TOOBIG) : SQLITE_OK;
}

int Cursor::next()
{
    ++m_at;
    return isAtEnd() && !m_isRead ? read() : SQLITE_OK;
}

// SQLite compares the arguments behind the sixteenth with what it gave.
void Cursor::give(sqlite3_context *context, int column) const
{
    if (const auto at = column - firstHidden; at >= 0 && at < int(m_arguments.size())) {
        sqlite3_result_value(context, m_arguments[size_t(at)].get());
    } else if (column >= int(m_kinds.size()) || groups().isNull(m_at, column)) {
        sqlite3_result_null(context);
    } else if (groups().isText(m_at, column)) {
        const auto text = groups().text(m_at, column);
        sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        sqlite3_result_int64(context, groups().number(m_at, column));
    }
}

// What follows is what SQLite calls.
int connect(sqlite3 *db, void *, int, const char *const *, sqlite3_vtab **made, char **)
{
    return guarded([&] {
        const int code = passedvalues::declare(db, HashGroups::mostColumns, "sql", "kinds");
        if (code != SQLITE_OK)
            return code;
        auto table = std::make_unique<Table>();
        table->db = db;
        *made = table.release();
        return sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
    });
}

int disconnect(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
{
    return passedvalues::plan(info, firstHidden);
}

int open(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
{
    return guarded([&] {
        *made = std::make_unique<Cursor>(static_cast<Table *>(table)).release();
        return SQLITE_OK;
    });
}

Cursor &cursorOf(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<Cursor *>(cursor);
}

sqlite3_module hashGroups()
{
    sqlite3_module module{};
    module.iVersion = 2;
    module.xConnect = connect;
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = [](sqlite3_vtab_cursor *cursor) {
        delete &cursorOf(cursor);
        return SQLITE_OK;
    };
    module.xFilter = [](sqlite3_vtab_cursor *cursor, int, const char *, int count, sqlite3_value **values) {
        return guarded([&] { return cursorOf(cursor).start(count, values); });
    };
    module.xNext = [](sqlite3_vtab_cursor *cursor) { return guarded([&] { return cursorOf(cursor).next(); }); };
    module.xEof = [](sqlite3_vtab_cursor *cursor) { return int(cursorOf(cursor).isAtEnd()); };
    module.xColumn = [](sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column) {
        cursorOf(cursor).give(context, column);
        return SQLITE_OK;
    };
    module.xRowid = [](sqlite3_vtab_cursor *cursor, sqlite3_int64 *row) {
        *row = cursorOf(cursor).row();
        return SQLITE_OK;
    };
    return module;
}

} // namespace

int addHashGroups(sqlite3 *db)
{
    static const auto module = hashGroups();
    return sqlite3_create_module_v2(db, "hash_groups", &module, nullptr, nullptr);
}

} // namespace martlet
