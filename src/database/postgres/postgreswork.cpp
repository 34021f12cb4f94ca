// SPDX-License-Identifier: GPL-3.0-or-later
// Transactions of a PostgresSession, and the truth about a COMMIT whose answer was lost.
#include "base/tr.h"
#include "database/backoff.h"
#include "database/postgres/postgreserrors.h"
#include "database/postgres/postgressession.h"

#include <QDeadlineTimer>

#include <libpq-fe.h>

namespace martlet {

using namespace Qt::StringLiterals;

Result<void> PostgresSession::beginWork(bool write)
{
    TRY(cleanBeforePerson());
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    if (write && m_access != Access::Writer)
        return fail(Error::Kind::Denied, Martlet::tr("This connection may only read, and only data."));
    TRY(runSimple(write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    m_inWork = true;
    return {};
}

Result<void> PostgresSession::commitWork()
{
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    m_inWork = false;
    if (PQtransactionStatus(m_db) == PQTRANS_INERROR) { // COMMIT would roll back and call it a success
        TRY(runSimple("ROLLBACK"));
        return fail(Error::Kind::Internal,
                    Martlet::tr("The transaction had failed before it was to be kept. Nothing of "
                                "it was saved."),
                    {});
    }
    TRY_ASSIGN(const PgResult asked, runSimple("SELECT pg_current_xact_id_if_assigned()"));
    const QString transaction = QString::fromLatin1(PQgetvalue(asked.get(), 0, 0));
    const auto committed = runSimple("COMMIT");
    if (committed)
        return qstrcmp(PQcmdStatus(committed->get()), "COMMIT") == 0
                   ? Result<void>()
                   : fail(Error::Kind::Internal, u"The server rolled the transaction back."_s);
    if (PQstatus(m_db) != CONNECTION_BAD || transaction.isEmpty())
        return fail(committed.error());
    return resolveCommit(transaction, committed.error());
}

// Asks on another connection what became of the transaction (pg_xact_status), for up to ten seconds.
Result<void> PostgresSession::resolveCommit(const QString &transaction, const Error &lost)
{
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    for (int run = 0; !deadline.hasExpired(); ++run) {
        const auto other = Session::open(m_spec, Access::Reader);
        const auto status =
            other ? (*other)->scalar(u"SELECT pg_xact_status(:id::xid8)"_s, {{u"id"_s, transaction}})
                  : Result<Value>(fail(other.error()));
        if (status && toText(*status) == u"committed")
            return {};
        if (status && toText(*status) == u"aborted")
            return fail(lost);
        sleepBeforeRun(run);
    }
    Error unknown = lost;
    unknown.code = u"unknown-commit"_s;
    unknown.message = Martlet::tr("The connection to %1 was lost while the changes were being "
                                  "saved, and the server cannot say yet whether they were. Look at "
                                  "the data before you try again.")
                          .arg(m_spec.display());
    return fail(unknown);
}

Result<void> PostgresSession::rollbackWork()
{
    m_inWork = false;
    if (PQstatus(m_db) == CONNECTION_BAD) // the server rolls back by itself
        return {};
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    TRY(runSimple("ROLLBACK"));
    return {};
}

} // namespace martlet
