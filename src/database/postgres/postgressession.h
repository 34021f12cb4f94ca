// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"
#include "database/session.h"
#include "database/statementguard.h"

#include <QDeadlineTimer>

#include <memory>

struct pg_conn;
struct pg_result;

namespace martlet {

struct SqlText;

struct PgResultCloser
{
    void operator()(pg_result *result) const;
};
using PgResult = std::unique_ptr<pg_result, PgResultCloser>;

// A Session on PostgreSQL: a QPSQL connection whose native handle runs everything in the extended protocol, so
// that values never become text of a statement. Waiting is on the socket and on an eventfd; the cancel request
// is sent by the session's own thread while its statement runs, and never reaches the next one.
class PostgresSession final : public Session
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const ConnectionSpec &spec, Access access);
    ~PostgresSession() override;

    Engine engine() const override { return Engine::PostgreSql; }
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
    bool inTransaction() const override;
    void interrupt() override { m_guard.interrupt(); }
    bool isAlive() override;
    [[nodiscard]] Result<void> reset() override;

protected:
    [[nodiscard]] Result<Selection> selectTyped(const QString &sql, const Bindings &bindings,
                                                const SelectOptions &options, std::stop_token stop,
                                                Progress progress) override;
    [[nodiscard]] Result<void> beginWork(bool write) override;
    [[nodiscard]] Result<void> commitWork() override;
    [[nodiscard]] Result<void> rollbackWork() override;

private:
    friend class PostgresBulkWriter;

    PostgresSession(ConnectionSpec spec, Access access, QString connection);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<void> giveHashesRoom(int sortRoom, double hashTimes); // KB

    // Sending and receiving; see postgresexchange.cpp.
    [[nodiscard]] Result<void> send(const QString &sql, const Bindings &bindings, bool rowByRow);
    // Denied for what answers no rows (SET, BEGIN, VACUUM, DO …): a person's statement may only read.
    [[nodiscard]] Result<void> requireColumns(const QString &sql, const Bindings &bindings);
    [[nodiscard]] Result<PgResult> next();                     // null when the statement is over
    [[nodiscard]] Result<void> drain();                        // to its end; the first failure met
    [[nodiscard]] Result<void> abandon();                      // ends it early; what fails then is expected
    [[nodiscard]] Result<PgResult> runSimple(const char *sql); // the last result of text of our own
    [[nodiscard]] Result<void> waitForServer();
    [[nodiscard]] Result<void> endCutSelect(bool hasSavepoint);
    void cancel();
    void forgetCancel();
    [[nodiscard]] Result<void> check(const pg_result *result);
    [[nodiscard]] Result<void> resolveCommit(const QString &transaction, const Error &lost);
    [[nodiscard]] Result<void> cleanBeforePerson();

    ConnectionSpec m_spec;
    Access m_access;
    QString m_connection;
    pg_conn *m_db = nullptr;
    int m_wake; // eventfd
    StatementGuard m_guard;
    bool m_inWork = false; // a transaction of beginWork() is meant to be open
    bool m_cancelSent = false;
    QDeadlineTimer m_cancelAgain;
    QDeadlineTimer m_lost{QDeadlineTimer::Forever}; // a server that has said nothing until then counts as gone
    bool m_isDirty = false;                         // a person's SQL ran here since the last reset
};

} // namespace martlet
