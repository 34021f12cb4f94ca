// SPDX-License-Identifier: GPL-3.0-or-later
// How a PostgresSession sends statements, waits for the server and cancels.
#include "base/tr.h"
#include "database/postgres/postgreserrors.h"
#include "database/postgres/postgressession.h"
#include "database/postgres/typeoids.h"
#include "database/sqltext.h"

#include <array>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Parameter
{
    QByteArray text;
    Oid type = unknownOid;
    bool isNull = false;
    bool isBinary = false;
};

struct Encoder
{
    Parameter operator()(Null) const { return {{}, unknownOid, true}; }
    // int4 where it fits: int8 has no operator with dates and many functions take int4 alone.
    Parameter operator()(qint64 number) const
    {
        return {QByteArray::number(number), qint32(number) == number ? int4Oid : int8Oid};
    }
    Parameter operator()(double number) const
    {
        return {QByteArray::number(number, 'g', QLocale::FloatingPointShortest), float8Oid};
    }
    Parameter operator()(Money money) const { return {money.toString().toLatin1(), numericOid}; }
    Parameter operator()(Quantity quantity) const { return {quantity.toString().toLatin1(), numericOid}; }
    Parameter operator()(ScaledNumber number) const
    {
        return {decimal::print(number.units, number.scale).toLatin1(), numericOid};
    }
    Parameter operator()(const QString &text) const { return {text.toUtf8(), unknownOid}; }
    Parameter operator()(QDate date) const { return {date.toString(Qt::ISODate).toLatin1(), dateOid}; }
    Parameter operator()(const QByteArray &bytes) const { return {bytes, byteaOid, false, true}; }
    // Untyped, so that it fits a BOOLEAN and an INTEGER column.
    Parameter operator()(bool truth) const { return {truth ? "1" : "0", unknownOid}; }
};

struct Parameters
{
    std::vector<Parameter> held;
    std::vector<Oid> types;
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;

    void add(Parameter parameter)
    {
        types.push_back(parameter.type);
        lengths.push_back(int(parameter.text.size()));
        formats.push_back(parameter.isBinary ? 1 : 0);
        held.push_back(std::move(parameter));
    }
    void point()
    {
        for (const auto &parameter : held)
            values.push_back(parameter.isNull ? nullptr : parameter.text.constData());
    }
};

} // namespace

void PgResultCloser::operator()(pg_result *result) const
{
    PQclear(result);
}

Result<void> PostgresSession::send(const QString &sql, const Bindings &bindings, bool rowByRow)
{
    TRY_ASSIGN(const SqlText text, SqlText::parse(sql, Engine::PostgreSql));
    TRY_ASSIGN(const auto values, text.arrange(bindings));
    Parameters parameters;
    for (const Value *value : values) {
        if (const auto *string = std::get_if<QString>(value))
            TRY(toStorableUtf8(*string));
        parameters.add(std::visit(Encoder{}, *value));
    }
    parameters.point();
    forgetCancel();
    if (PQsendQueryParams(m_db, text.sql.constData(), int(values.size()), parameters.types.data(),
                          parameters.values.data(), parameters.lengths.data(), parameters.formats.data(),
                          0) == 0)
        return fail(postgresError(m_db, nullptr, m_spec.display()));
    if (rowByRow)
        PQsetSingleRowMode(m_db);
    return {};
}

// Asks the server what a statement gives before it runs.
Result<void> PostgresSession::requireColumns(const QString &sql, const Bindings &bindings)
{
    TRY_ASSIGN(const SqlText text, SqlText::parse(sql, Engine::PostgreSql));
    TRY_ASSIGN(const auto values, text.arrange(bindings));
    Parameters parameters;
    for (const Value *value : values)
        parameters.add(std::visit(Encoder{}, *value));
    forgetCancel();
    if (PQsendPrepare(m_db, "", text.sql.constData(), int(values.size()), parameters.types.data()) == 0)
        return fail(postgresError(m_db, nullptr, m_spec.display()));
    TRY(drain());
    if (PQsendDescribePrepared(m_db, "") == 0)
        return fail(postgresError(m_db, nullptr, m_spec.display()));
    int columns = 0;
    for (;;) {
        TRY_ASSIGN(const PgResult result, next());
        if (!result)
            break;
        columns = qMax(columns, PQnfields(result.get()));
    }
    if (columns == 0)
        return fail(Error::Kind::Denied,
                    Martlet::tr("This connection may only read, and only data. Use a query "
                                "that does no more."));
    return {};
}

void PostgresSession::forgetCancel()
{
    quint64 count = 0;
    while (read(m_wake, &count, sizeof count) > 0) {
    }
    m_cancelSent = false;
    m_lost = QDeadlineTimer(QDeadlineTimer::Forever);
}

// Blocks until the server has said something, and sends the cancel request when somebody asks for it meanwhile.
Result<void> PostgresSession::waitForServer()
{
    if (m_cancelSent ? m_cancelAgain.hasExpired() : m_guard.isInterrupted())
        cancel();
    std::array<pollfd, 2> waiting{{{PQsocket(m_db), POLLIN, 0}, {m_wake, POLLIN, 0}}};
    const int watched = m_cancelSent ? 1 : 2;
    const QDeadlineTimer until = m_cancelSent ? qMin(m_cancelAgain, m_lost) : m_lost;
    const int limit = until.isForever() ? -1 : int(until.remainingTime());
    if (poll(waiting.data(), nfds_t(watched), limit) < 0 && errno != EINTR)
        return fail(Error::Kind::Internal, u"Waiting for the server failed."_s, qt_error_string());
    const bool isLost = waiting[0].revents == 0 && m_lost.hasExpired();
    if (isLost)
        shutdown(PQsocket(m_db), SHUT_RDWR); // and libpq sees that it is over
    if ((isLost || waiting[0].revents != 0) && PQconsumeInput(m_db) == 0)
        return fail(postgresError(m_db, nullptr, m_spec.display()));
    return {};
}

// The server forgets a request that comes between two messages of the extended protocol (parse, bind, execute),
// so it is repeated until the statement ends.
void PostgresSession::cancel()
{
    if (!m_cancelSent)
        m_lost = QDeadlineTimer(std::chrono::seconds(10));
    m_cancelSent = true;
    m_cancelAgain = QDeadlineTimer(std::chrono::milliseconds(150));
    std::array<char, 256> said{};
    PGcancel *request = PQgetCancel(m_db);
    // When the request does not get through, the server is lost and the wait ends with that.
    PQcancel(request, said.data(), int(said.size()));
    PQfreeCancel(request);
}

Result<PgResult> PostgresSession::next()
{
    while (PQisBusy(m_db) != 0)
        TRY(waitForServer());
    PgResult result(PQgetResult(m_db));
    if (!result && m_cancelSent) {
        // The request may have come after the statement's end. It is spent on an empty one, not on the next.
        PgResult spent(PQexec(m_db, ""));
        forgetCancel();
    }
    return result;
}

Result<void> PostgresSession::check(const pg_result *result)
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
        return {};
    case PGRES_EMPTY_QUERY:
        return fail(Error::Kind::Usage, Martlet::tr("There is no query to run."));
    case PGRES_COPY_IN:
        PQputCopyEnd(m_db, "not supported here");
        break;
    case PGRES_COPY_OUT:
    case PGRES_COPY_BOTH:
        break;
    default:
        if (m_guard.isInterrupted() && PQstatus(m_db) != CONNECTION_BAD)
            return fail(cancelled(QString::fromUtf8(PQresultErrorMessage(result)).trimmed(), u"57014"_s));
        return fail(postgresError(m_db, result, m_spec.display()));
    }
    return fail(Error::Kind::Usage,
                Martlet::tr("COPY between the server and here is not possible in a query."));
}

Result<void> PostgresSession::drain()
{
    Result<void> first;
    for (;;) {
        auto result = next();
        if (!result)
            return first ? fail(result.error()) : first;
        if (!*result)
            return first;
        if (PQresultStatus(result->get()) == PGRES_COPY_OUT) {
            char *line = nullptr;
            while (PQgetCopyData(m_db, &line, 0) > 0)
                PQfreemem(line);
        }
        if (const auto good = check(result->get()); !good && first)
            first = good;
    }
}

// Outside a transaction the server is told to stop; inside one that would end the transaction, so the rest is
// read.
Result<void> PostgresSession::abandon()
{
    if (!inTransaction() && !m_cancelSent)
        cancel();
    const auto ended = drain();
    if (!ended && ended.error().kind == Error::Kind::ConnectionLost)
        return ended;
    return {};
}

// The same for a select that has enough rows. In a transaction that only reads, a savepoint allows to stop the
// server.
Result<void> PostgresSession::endCutSelect(bool hasSavepoint)
{
    if (!hasSavepoint)
        return abandon();
    cancel();
    if (const auto ended = drain(); !ended && ended.error().kind == Error::Kind::ConnectionLost)
        return ended;
    TRY(runSimple("ROLLBACK TO SAVEPOINT martlet_cut; RELEASE SAVEPOINT martlet_cut"));
    return {};
}

Result<PgResult> PostgresSession::runSimple(const char *sql)
{
    forgetCancel();
    if (PQsendQuery(m_db, sql) == 0)
        return fail(postgresError(m_db, nullptr, m_spec.display()));
    PgResult last;
    Result<void> outcome;
    for (;;) {
        TRY_ASSIGN(PgResult result, next());
        if (!result)
            break;
        if (const auto good = check(result.get()); !good && outcome)
            outcome = good;
        last = std::move(result);
    }
    TRY(outcome);
    return last;
}

} // namespace martlet
