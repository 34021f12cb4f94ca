// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/statementcounters.h"

#include "database/sqlite/sqlitesession.h"

#include <QScopedValueRollback>

#include <sqlite3.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

qint64 taken(sqlite3_stmt *handle, int counter)
{
    return sqlite3_stmt_status(handle, counter, 1); // and begins anew
}

StatementCounters takenFrom(sqlite3_stmt *handle)
{
    StatementCounters counters;
    counters.scannedRows = taken(handle, SQLITE_STMTSTATUS_FULLSCAN_STEP);
    counters.sorts = taken(handle, SQLITE_STMTSTATUS_SORT);
    counters.automaticRows = taken(handle, SQLITE_STMTSTATUS_AUTOINDEX);
    counters.machineSteps = taken(handle, SQLITE_STMTSTATUS_VM_STEP);
    return counters;
}

} // namespace

Result<StatementCounters> SqliteSession::runCounting(const QString &sql, const Bindings &bindings,
                                                     std::chrono::milliseconds patience, std::stop_token stop)
{
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    TRY_ASSIGN(SqliteStatement statement, prepare(sql, bindings));
    takenFrom(statement.handle());
    const QScopedValueRollback limit(m_deadline, QDeadlineTimer(patience));
    QElapsedTimer timer;
    timer.start();
    qint64 rows = 0;
    int code = SQLITE_DONE;
    while ((code = statement.step()) == SQLITE_ROW && !m_deadline.hasExpired())
        ++rows;
    StatementCounters counters = takenFrom(statement.handle());
    counters.elapsedMs = double(timer.nsecsElapsed()) / 1e6;
    counters.rows = rows;
    counters.isWhole = code == SQLITE_DONE;
    if (!counters.isWhole && (m_guard.isInterrupted() || !m_deadline.hasExpired()))
        return fail(failed());
    keep(sql, std::move(statement));
    return counters;
}

Result<StatementCounters> countStatement(Session &session, const QString &sql, const Bindings &bindings,
                                         std::chrono::milliseconds patience, std::stop_token stop)
{
    if (session.engine() != Engine::Sqlite)
        return fail(Error::Kind::Internal, u"Only SQLite counts the steps of a statement."_s);
    return static_cast<SqliteSession &>(session).runCounting(sql, bindings, patience, std::move(stop));
}

} // namespace martlet
