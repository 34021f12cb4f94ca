// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgres/connectionfailure.h"

#include "base/tr.h"
#include "database/connectionspec.h"
#include "database/postgres/postgreserrors.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QRegularExpression>

#include <array>

#include <libpq-fe.h>
#include <poll.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Drives a connection attempt to its end, at most five seconds.
bool finishConnecting(PGconn *db)
{
    const QDeadlineTimer deadline(std::chrono::seconds(5));
    auto wanted = PGRES_POLLING_WRITING;
    while (wanted != PGRES_POLLING_OK) {
        if (wanted == PGRES_POLLING_FAILED)
            return true;
        pollfd waiting{PQsocket(db), short(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (deadline.hasExpired() || poll(&waiting, 1, int(deadline.remainingTime())) <= 0)
            return false;
        wanted = PQconnectPoll(db);
    }
    return true;
}

// The SQLSTATE with which the server turns us away; empty when it does not answer.
QString refusal(const ConnectionSpec &spec)
{
    const QByteArray host = spec.host.toUtf8();
    const QByteArray port = QByteArray::number(spec.port);
    const QByteArray database = spec.database.toUtf8();
    const QByteArray user = spec.user.toUtf8();
    const QByteArray password = spec.password.toUtf8();
    const QByteArray ssl = spec.sslMode.isEmpty() ? QByteArray("prefer") : spec.sslMode.toUtf8();
    const std::array<const char *, 8> names{"host",     "port",    "dbname",     "user",
                                            "password", "sslmode", "gssencmode", nullptr};
    const std::array<const char *, 8> values{host.constData(),
                                             port.constData(),
                                             database.constData(),
                                             user.constData(),
                                             password.constData(),
                                             ssl.constData(),
                                             "disable",
                                             nullptr};
    PGconn *db = PQconnectStartParams(names.data(), values.data(), 0);
    PQsetErrorVerbosity(db, PQERRORS_SQLSTATE);
    QString state;
    if (PQstatus(db) != CONNECTION_BAD && finishConnecting(db)) {
        static const QRegularExpression pattern(u"\\b(\\d[0-9A-Z]{4}|XX\\d{3}|F0\\d{3}|P0\\d{3})\\s*$"_s);
        state = pattern.match(QString::fromUtf8(PQerrorMessage(db)).trimmed()).captured(1);
        // libpq itself asks for the password before the server has to refuse.
        if (state.isEmpty() && PQconnectionNeedsPassword(db) != 0)
            state = u"28P01"_s;
    }
    PQfinish(db);
    return state;
}

} // namespace

Error connectionFailure(const ConnectionSpec &spec, const QString &said)
{
    const QString state = refusal(spec);
    Error error = postgresError(state, said.trimmed(), spec.display());
    if (state.isEmpty())
        error.message = Martlet::tr("The server of %1 does not answer. Check its address, that it "
                                    "runs, and the network.")
                            .arg(spec.display());
    return error;
}

} // namespace martlet
