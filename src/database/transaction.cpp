// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"

#include "database/backoff.h"
#include "database/session.h"

#include <QLoggingCategory>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(transactionLog, "martlet.database.transaction", QtWarningMsg)

constexpr int mostRuns = 5;

// Serialization failure and deadlock of PostgreSQL, busy snapshot of SQLite.
bool isWorthAnotherRun(const Error &error)
{
    return error.code == u"40001" || error.code == u"40P01" || error.code == u"517";
}

QString nextSavepoint()
{
    static std::atomic<int> count = 0;
    return u"martlet_%1"_s.arg(++count);
}

} // namespace

Transaction::Transaction(Session &session, QString savepoint)
    : m_session(&session)
    , m_savepoint(std::move(savepoint))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
    , m_savepoint(std::move(other.m_savepoint))
{
}

Transaction::~Transaction()
{
    if (!m_session)
        return;
    if (const auto done = rollback(); !done)
        qCWarning(transactionLog) << "rolling back failed:" << done.error().message << done.error().detail;
}

Result<Transaction> Transaction::begin(Session &session, Mode mode)
{
    if (!session.inTransaction()) {
        TRY(session.beginWork(mode == Mode::Write));
        return Transaction(session, {});
    }
    const QString savepoint = nextSavepoint();
    TRY(session.execute(u"SAVEPOINT "_s + savepoint));
    return Transaction(session, savepoint);
}

Result<void> Transaction::commit()
{
    Session *session = std::exchange(m_session, nullptr);
    if (!session)
        return fail(Error::Kind::Internal, u"The transaction is over."_s);
    if (m_savepoint.isEmpty())
        return session->commitWork();
    if (const auto released = session->execute(u"RELEASE SAVEPOINT "_s + m_savepoint); !released) {
        m_session = session; // the destructor rolls back
        return fail(released.error());
    }
    return {};
}

Result<void> Transaction::rollback()
{
    Session *session = std::exchange(m_session, nullptr);
    if (!session)
        return {};
    if (m_savepoint.isEmpty())
        return session->rollbackWork();
    if (!session->inTransaction()) // the engine has rolled back everything already
        return {};
    TRY(session->execute(u"ROLLBACK TO SAVEPOINT "_s + m_savepoint));
    TRY(session->execute(u"RELEASE SAVEPOINT "_s + m_savepoint));
    return {};
}

Result<void> inWriteTransaction(Session &session, const std::function<Result<void>()> &work)
{
    const bool isOutermost = !session.inTransaction();
    for (int run = 1;; ++run) {
        const auto once = [&]() -> Result<void> {
            TRY_ASSIGN(Transaction transaction, Transaction::begin(session));
            TRY(work());
            return transaction.commit();
        };
        const auto result = once();
        if (result || !isOutermost || run == mostRuns || !isWorthAnotherRun(result.error()))
            return result;
        qCInfo(transactionLog) << "running again after" << result.error().code;
        sleepBeforeRun(run);
    }
}

} // namespace martlet
