// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"
#include "database/session.h"
#include "database/sqlite/sqlitestatement.h"
#include "database/sqlite/statementcounters.h"
#include "database/sqlite/writerlock.h"
#include "database/statementguard.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <deque>

struct sqlite3;

namespace martlet {

// A Session on a SQLite file: a QSQLITE connection whose native handle runs everything. A writer holds the lock
// file for each write, and it alone makes checkpoints, between its transactions.
class SqliteSession final : public Session
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const ConnectionSpec &spec, Access access);
    ~SqliteSession() override;

    Engine engine() const override { return Engine::Sqlite; }
    const Dialect &dialect() const override;
    Access access() const override { return m_access; }
    [[nodiscard]] Result<qint64> execute(const QString &sql, const Bindings &bindings,
                                         std::stop_token stop) override;
    [[nodiscard]] Result<void> executeScript(const QString &sql) override;
    [[nodiscard]] Result<void> forEachRow(const QString &sql, const Bindings &bindings,
                                          const std::function<Result<void>(const Row &)> &visit,
                                          std::stop_token stop) override;
    [[nodiscard]] Result<std::unique_ptr<BulkWriter>> bulkInsert(const QString &table,
                                                                 const QStringList &columns) override;
    [[nodiscard]] Result<std::vector<std::unique_ptr<Groups>>>
    groupColumns(const ColumnQuery &source, const std::vector<ColumnGrouping> &groupings, QDate from, QDate to,
                 std::stop_token stop) override;
    [[nodiscard]] Result<void> sortInFiles(const std::function<Result<void>()> &work) override;
    bool inTransaction() const override;
    void interrupt() override { m_guard.interrupt(); }
    bool isAlive() override;
    [[nodiscard]] Result<void> reset() override { return rollbackWork(); }
    // See countStatement().
    [[nodiscard]] Result<StatementCounters> runCounting(const QString &sql, const Bindings &bindings,
                                                        std::chrono::milliseconds patience,
                                                        std::stop_token stop);

    Error lastError() const;
    // To be called after every failure: SQLite may have ended the transaction by itself (disk full), and what
    // follows would be kept statement by statement.
    Error failed();

protected:
    [[nodiscard]] Result<Selection> selectTyped(const QString &sql, const Bindings &bindings,
                                                const SelectOptions &options, std::stop_token stop,
                                                Progress progress) override;
    [[nodiscard]] Result<void> beginWork(bool write) override;
    [[nodiscard]] Result<void> commitWork() override;
    [[nodiscard]] Result<void> rollbackWork() override;

private:
    friend class SqliteBulkWriter;

    SqliteSession(ConnectionSpec spec, Access access, QString connection);
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> useWriteAheadLog();
    void addFunctions();
    [[nodiscard]] Result<void> installAuthorizer();
    [[nodiscard]] Result<void> expectHealthyTransaction() const;
    [[nodiscard]] Result<SqliteStatement> prepare(const QString &sql, const Bindings &bindings);
    Error placed(Error error, const QByteArray &sql) const;
    void keep(const QString &sql, SqliteStatement statement);
    [[nodiscard]] Result<void> run(const char *sql);
    [[nodiscard]] Result<QString> pragma(const char *name);
    [[nodiscard]] Result<void> lockForWrite();
    void unlockAfterWrite();
    // The same for a statement that runs outside a transaction.
    [[nodiscard]] Result<void> lockForStatement(bool isReadOnly);
    void unlockAfterStatement();
    void checkpoint();
    int waitForLock(int tries);

    ConnectionSpec m_spec;
    Access m_access;
    QString m_connection;
    sqlite3 *m_db = nullptr;
    StatementGuard m_guard;
    WriterLock m_lock;
    std::deque<std::pair<QString, SqliteStatement>> m_kept; // recently used, newest first
    QElapsedTimer m_waiting;
    QDeadlineTimer m_deadline = QDeadlineTimer(QDeadlineTimer::Forever); // of the running statement
    int m_patience;                 // ms a lock of SQLite's own is waited for
    int m_walPages = 0;             // length of the log after the last commit
    bool m_runsOwn = false;         // lets the session's own BEGIN and COMMIT pass the authorizer
    bool m_inWork = false;          // a transaction of beginWork() is meant to be open
    bool m_lostTransaction = false; // … and SQLite has ended it
};

} // namespace martlet
