// SPDX-License-Identifier: GPL-3.0-or-later
// Transactions, the writer's lock and checkpoints of a SqliteSession.
#include "database/sqlite/sqlitesession.h"

#include "base/tr.h"

#include <QLoggingCategory>
#include <QScopedValueRollback>

#include <thread>

#include <sqlite3.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(sqliteLog, "martlet.database.sqlite")

constexpr int checkpointFrom = 1000; // pages in the log, 4 MiB
constexpr int truncateFrom = 16384;  // 64 MiB
constexpr int warnFrom = 131072;     // 512 MiB: somebody reads for too long

} // namespace

Result<void> SqliteSession::lockForWrite()
{
    if (m_access != Access::Writer || m_lock.isHeld())
        return {};
    return m_lock.acquire(std::chrono::milliseconds(m_patience), [this] { return m_guard.isInterrupted(); });
}

void SqliteSession::unlockAfterWrite()
{
    if (!m_lock.isHeld())
        return;
    if (m_walPages >= checkpointFrom)
        checkpoint();
    m_lock.release();
}

Result<void> SqliteSession::lockForStatement(bool isReadOnly)
{
    return isReadOnly || inTransaction() ? Result<void>() : lockForWrite();
}

void SqliteSession::unlockAfterStatement()
{
    if (!inTransaction())
        unlockAfterWrite();
}

// What readers still need stays in the log until a later checkpoint; nobody is made to wait for it.
void SqliteSession::checkpoint()
{
    const QScopedValueRollback impatient(m_patience, 0);
    int inLog = 0;
    int done = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_PASSIVE, &inLog, &done);
    if (code == SQLITE_OK && inLog == done && inLog >= truncateFrom)
        sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, &inLog, &done);
    else if (code != SQLITE_OK && code != SQLITE_BUSY)
        qCWarning(sqliteLog) << "checkpoint failed:" << sqlite3_errmsg(m_db);
    if (inLog >= warnFrom)
        qCWarning(sqliteLog) << "the write-ahead log has" << inLog
                             << "pages; a long reader keeps it from shrinking";
    m_walPages = inLog - done;
}

Result<void> SqliteSession::beginWork(bool write)
{
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    m_lostTransaction = false;
    if (write) {
        if (m_access != Access::Writer)
            return fail(Error::Kind::Denied, Martlet::tr("This connection may only read, and only data."));
        TRY(lockForWrite());
    }
    const QScopedValueRollback own(m_runsOwn, true);
    const auto begun = run(write ? "BEGIN IMMEDIATE" : "BEGIN");
    m_inWork = begun.has_value();
    if (!begun)
        unlockAfterWrite();
    return begun;
}

Result<void> SqliteSession::commitWork()
{
    if (m_lostTransaction) {
        const auto lost = expectHealthyTransaction();
        TRY(rollbackWork());
        return lost;
    }
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    {
        const QScopedValueRollback own(m_runsOwn, true);
        if (sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
            const Error error = lastError();
            if (inTransaction())
                sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
            m_inWork = false;
            unlockAfterWrite();
            return fail(error);
        }
    }
    m_inWork = false;
    unlockAfterWrite();
    return {};
}

Result<void> SqliteSession::rollbackWork()
{
    m_lostTransaction = false;
    m_inWork = false;
    const QScopedValueRollback own(m_runsOwn, true);
    auto result = inTransaction() ? run("ROLLBACK") : Result<void>();
    unlockAfterWrite();
    return result;
}

// SQLite's busy handler: waits in small steps until patience or the statement ends.
int SqliteSession::waitForLock(int tries)
{
    if (tries == 0)
        m_waiting.start();
    if (m_guard.isInterrupted() || m_waiting.elapsed() >= m_patience)
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(qMin(1 + tries, 25)));
    return 1;
}

} // namespace martlet
