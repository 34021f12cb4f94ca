// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgres/postgreserrors.h"

#include "base/tr.h"

#include <libpq-fe.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct PostgresSentence
{
    Error::Kind kind;
    QString message;
};

PostgresSentence lost(const QString &place)
{
    return {Error::Kind::ConnectionLost,
            Martlet::tr("The connection to %1 is lost. Check the network and the server, "
                        "then try again; what was not finished "
                        "was not saved.")
                .arg(place)};
}

PostgresSentence busy(const QString &state, const QString &place)
{
    if (state == u"53300")
        return {Error::Kind::Busy, Martlet::tr("%1 has no connection left. Try again in a while.").arg(place)};
    if (state == u"55P03")
        return {Error::Kind::Busy,
                Martlet::tr("Somebody else is changing the same data. Try again when they have finished.")};
    return {Error::Kind::Busy,
            Martlet::tr("Somebody else changed the same data at the same moment. Try again.")};
}

PostgresSentence denied(const QString &state, const QString &said, const QString &place)
{
    if (state.startsWith(u"28"))
        return {Error::Kind::Denied,
                Martlet::tr("%1 does not let you in: name or password are wrong, or the server "
                            "does not accept you from here.")
                    .arg(place)};
    if (state == u"25006")
        return {Error::Kind::Denied,
                Martlet::tr("This connection may only read. Use one that may change data.")};
    return {Error::Kind::Denied,
            Martlet::tr("You do not have the right to do this: %1. Ask the person who keeps the database.")
                .arg(said)};
}

PostgresSentence ofClass(const QString &state, const QString &said)
{
    const QStringView group = QStringView(state).left(2);
    if (group == u"23")
        return {Error::Kind::Input,
                Martlet::tr("The change breaks a rule of the database: %1. Correct the value and try again.")
                    .arg(said)};
    if (group == u"22" || state == u"P0001")
        return {Error::Kind::Input,
                Martlet::tr("A value does not fit: %1. Correct the value and try again.").arg(said)};
    if (group == u"42" || group == u"0A" || group == u"26" || group == u"34")
        return {Error::Kind::Usage, Martlet::tr("The database does not accept the query: %1.").arg(said)};
    if (group == u"3D" || group == u"3F")
        return {Error::Kind::Input, Martlet::tr("The server does not have it: %1. Check the name.").arg(said)};
    if (group == u"58")
        return {Error::Kind::Disk, Martlet::tr("The server could not read or write its disk: %1.").arg(said)};
    return {Error::Kind::Internal, Martlet::tr("The database reported a fault: %1.").arg(said)};
}

PostgresSentence sentence(const QString &state, const QString &said, const QString &place)
{
    if (state.isEmpty() || state.startsWith(u"08") || state == u"25P03" || state == u"57P01" ||
        state == u"57P02" || state == u"57P03" || state == u"57P05")
        return lost(place);
    if (state == u"40001" || state == u"40P01" || state == u"55P03" || state == u"53300")
        return busy(state, place);
    if (state == u"42501" || state == u"25006" || state.startsWith(u"28"))
        return denied(state, said, place);
    if (state == u"57014")
        return {Error::Kind::Cancelled,
                Martlet::tr("The query was stopped, by you or because it took longer than allowed. Nothing "
                            "was changed.")};
    if (state == u"53100")
        return {
            Error::Kind::Disk,
            Martlet::tr("The disk of %1 is full. Free some space there and try again; nothing was half saved.")
                .arg(place)};
    if (state == u"XX001" || state == u"XX002")
        return {Error::Kind::Integrity,
                Martlet::tr("The database %1 is damaged. Stop working with it and restore the last backup.")
                    .arg(place)};
    return ofClass(state, said);
}

QString field(const pg_result *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code)).trimmed();
}

} // namespace

Error postgresError(const QString &sqlState, const QString &said, const QString &place)
{
    auto [kind, message] = sentence(sqlState, said, place);
    return {kind, std::move(message), said, sqlState};
}

Error postgresError(const pg_conn *db, const pg_result *result, const QString &place)
{
    const QString state = result ? field(result, PG_DIAG_SQLSTATE) : QString();
    if (state.isEmpty() && PQstatus(db) != CONNECTION_BAD)
        return {Error::Kind::Internal, Martlet::tr("The database connection reported a fault. Try again."),
                QString::fromUtf8(PQerrorMessage(db)).trimmed()};
    if (state.isEmpty())
        return postgresError(QString(), QString::fromUtf8(PQerrorMessage(db)).trimmed(), place);
    Error error = postgresError(state, field(result, PG_DIAG_MESSAGE_PRIMARY), place);
    if (const auto at = field(result, PG_DIAG_STATEMENT_POSITION); !at.isEmpty())
        error.detail += u" (at character %1)"_s.arg(at);
    // "COPY sales_lines, line 7, column quantity: "abc"" without the value.
    const QString context = field(result, PG_DIAG_CONTEXT);
    if (context.startsWith(u"COPY "))
        error.detail += u" ("_s + context.section(u": "_s, 0, 0).section(u'\n', 0, 0) + u')';
    return error;
}

} // namespace martlet
