// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqlitesession.h"

#include "base/tr.h"
#include "database/collector.h"
#include "database/dialect.h"
#include "database/sqlite/columnscan.h"
#include "database/sqlite/passedvalues.h"
#include "database/sqlite/sqlitebulkwriter.h"
#include "database/sqlite/sqliteerrors.h"
#include "database/sqltext.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <thread>

#include <sqlite3.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostKept = 32;       // prepared statements
constexpr qint64 reportEvery = 10000; // rows

QString noStatement()
{
    return Martlet::tr("There is no query to run.");
}

std::vector<Collector::Column> openColumns(sqlite3_stmt *handle)
{
    std::vector<Collector::Column> columns;
    for (int i = 0; i < sqlite3_column_count(handle); ++i)
        columns.push_back({{QString::fromUtf8(sqlite3_column_name(handle, i))}, false, true});
    return columns;
}

Result<void> collect(Collector &into, sqlite3_stmt *handle, int column)
{
    const auto size = [&] { return size_t(sqlite3_column_bytes(handle, column)); };
    switch (sqlite3_column_type(handle, column)) {
    case SQLITE_INTEGER:
        return into.integer(column, sqlite3_column_int64(handle, column));
    case SQLITE_FLOAT:
        return into.real(column, sqlite3_column_double(handle, column));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(handle, column));
        return into.text(column, {text, size()});
    }
    case SQLITE_BLOB: {
        const auto *raw = static_cast<const char *>(sqlite3_column_blob(handle, column));
        return into.bytes(column, {raw, size()});
    }
    default:
        into.null(column);
        return {};
    }
}

} // namespace

const Dialect &SqliteSession::dialect() const
{
    return Dialect::of(Engine::Sqlite);
}

Error SqliteSession::lastError() const
{
    if (m_guard.isInterrupted())
        return cancelled(QString::fromUtf8(sqlite3_errmsg(m_db)), u"9"_s);
    return sqliteError(m_db, QFileInfo(m_spec.path).fileName());
}

Error SqliteSession::failed()
{
    Error error = lastError();
    m_lostTransaction = m_lostTransaction || (m_inWork && !inTransaction());
    return error;
}

// With the place in the statement where SQLite stopped reading, as PostgreSQL gives it: letters from 1.
Error SqliteSession::placed(Error error, const QByteArray &sql) const
{
    if (const int at = sqlite3_error_offset(m_db); at >= 0)
        error.detail += u" (at character %1)"_s.arg(QString::fromUtf8(sql.left(at)).size() + 1);
    return error;
}

Result<void> SqliteSession::expectHealthyTransaction() const
{
    if (!m_lostTransaction)
        return {};
    return fail(Error::Kind::Disk, Martlet::tr("The database ended the transaction after an earlier fault, and "
                                               "nothing of it was kept. Start again from the beginning."));
}

Result<SqliteStatement> SqliteSession::prepare(const QString &sql, const Bindings &bindings)
{
    TRY(expectHealthyTransaction());
    SqliteStatement statement;
    const auto kept =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const auto &entry) { return entry.first == sql; });
    if (kept != m_kept.end()) {
        statement = std::move(kept->second);
        m_kept.erase(kept);
    } else {
        TRY_ASSIGN(SqlText text, SqlText::parse(sql, Engine::Sqlite));
        const int code = statement.prepare(m_db, text.sql, std::move(text.names), m_access != Access::AdHoc);
        if (code == SQLITE_MISUSE)
            return fail(Error::Kind::Usage, Martlet::tr("Only one statement can be run at a time."));
        if (code != SQLITE_OK)
            return fail(placed(failed(), text.sql));
        if (statement.isEmpty())
            return fail(Error::Kind::Usage, noStatement());
    }
    TRY_ASSIGN(const auto values, (SqlText{sql.toUtf8(), statement.names()}.arrange(bindings)));
    for (size_t i = 0; i < values.size(); ++i) {
        if (const auto *text = std::get_if<QString>(values[i]))
            TRY(toStorableUtf8(*text));
        if (statement.bind(int(i) + 1, *values[i]) != SQLITE_OK)
            return fail(failed());
    }
    return statement;
}

void SqliteSession::keep(const QString &sql, SqliteStatement statement)
{
    statement.reset();
    if (m_access == Access::AdHoc)
        return;
    m_kept.emplace_front(sql, std::move(statement));
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
}

Result<qint64> SqliteSession::execute(const QString &sql, const Bindings &bindings, std::stop_token stop)
{
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    TRY_ASSIGN(SqliteStatement statement, prepare(sql, bindings));
    const auto unlock = qScopeGuard([this] { unlockAfterStatement(); });
    TRY(lockForStatement(statement.isReadOnly()));
    const sqlite3_int64 before = sqlite3_total_changes64(m_db);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = statement.step();
    if (code != SQLITE_DONE)
        return fail(failed());
    const bool hasChanged = sqlite3_total_changes64(m_db) != before;
    keep(sql, std::move(statement));
    return hasChanged ? qint64(sqlite3_changes64(m_db)) : 0;
}

Result<void> SqliteSession::executeScript(const QString &sql)
{
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    TRY(expectHealthyTransaction());
    TRY_ASSIGN(const QByteArray utf8, toStorableUtf8(sql));
    const auto unlock = qScopeGuard([this] { unlockAfterStatement(); });
    TRY(lockForStatement(false));
    return run(utf8.constData());
}

Result<void> SqliteSession::forEachRow(const QString &sql, const Bindings &bindings,
                                       const std::function<Result<void>(const Row &)> &visit,
                                       std::stop_token stop)
{
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    TRY_ASSIGN(SqliteStatement statement, prepare(sql, bindings));
    const auto unlock = qScopeGuard([this] { unlockAfterStatement(); });
    TRY(lockForStatement(statement.isReadOnly()));
    const SqliteRow row(statement.handle());
    int code = SQLITE_DONE;
    while ((code = statement.step()) == SQLITE_ROW) {
        TRY(visit(row));
        if (row.misread())
            return fail(Error::Kind::Integrity,
                        Martlet::tr("The column \"%1\" should hold a number and holds something "
                                    "else. Check the data.")
                            .arg(row.name(*row.misread())));
        if (m_guard.isInterrupted())
            return fail(cancelled());
    }
    if (code != SQLITE_DONE)
        return fail(failed());
    keep(sql, std::move(statement));
    return {};
}

Result<Selection> SqliteSession::selectTyped(const QString &sql, const Bindings &bindings,
                                             const SelectOptions &options, std::stop_token stop,
                                             Progress progress)
{
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    TRY_ASSIGN(SqliteStatement statement, prepare(sql, bindings));
    const auto unlock = qScopeGuard([this] { unlockAfterStatement(); });
    TRY(lockForStatement(statement.isReadOnly()));
    Collector rows(openColumns(statement.handle()), options.columns);
    const int columns = sqlite3_column_count(statement.handle());
    Selection selection;
    int code = SQLITE_DONE;
    while ((code = statement.step()) == SQLITE_ROW) {
        if (options.rowLimit > 0 && rows.rowCount() == options.rowLimit) {
            selection.cut = true;
            break;
        }
        for (int column = 0; column < columns; ++column)
            TRY(collect(rows, statement.handle(), column));
        rows.endRow();
        if (rows.rowCount() % reportEvery == 0)
            progress.report({rows.rowCount(), 0, u"rows"_s});
        if (m_guard.isInterrupted())
            return fail(cancelled());
    }
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return fail(failed());
    keep(sql, std::move(statement));
    selection.rows = std::move(rows).finish();
    return selection;
}

Result<std::unique_ptr<BulkWriter>> SqliteSession::bulkInsert(const QString &table, const QStringList &columns)
{
    TRY(expectHealthyTransaction());
    return SqliteBulkWriter::create(*this, table, columns);
}

Result<std::vector<std::unique_ptr<Groups>>>
SqliteSession::groupColumns(const ColumnQuery &source, const std::vector<ColumnGrouping> &groupings, QDate from,
                            QDate to, std::stop_token stop)
{
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    TRY(expectHealthyTransaction());
    ColumnScan scan(m_db, source, {});
    scan.narrow(from, to);
    std::vector<std::unique_ptr<ColumnGroups>> groups;
    const int code = passedvalues::guarded([&] { return scan.group(groupings, groups); });
    if (code == SQLITE_OK)
        return std::vector<std::unique_ptr<Groups>>(std::make_move_iterator(groups.begin()),
                                                    std::make_move_iterator(groups.end()));
    const auto error = failed();
    return fail(m_guard.isInterrupted() ? error
                                        : sqliteError(code, QString::fromStdString(scan.message()),
                                                      QFileInfo(m_spec.path).fileName()));
}

bool SqliteSession::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

bool SqliteSession::isAlive()
{
    return integer(u"SELECT 1"_s).has_value();
}

// For statements of our own that return nothing; several are allowed.
Result<void> SqliteSession::run(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(failed());
    return {};
}

} // namespace martlet
