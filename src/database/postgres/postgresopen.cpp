// SPDX-License-Identifier: GPL-3.0-or-later
// How a PostgresSession opens its connection, and reads back that the server took the settings.
#include "base/tr.h"
#include "database/postgres/connectionfailure.h"
#include "database/postgres/postgreserrors.h"
#include "database/postgres/postgressession.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <atomic>

#include <libpq-fe.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(postgresLog, "martlet.database.postgresql", QtWarningMsg)

constexpr int oldestServer = 150000;

QString laneName(Access access)
{
    switch (access) {
    case Access::Writer:
        return u"writer"_s;
    case Access::Reader:
        return u"reader"_s;
    case Access::AdHoc:
        return u"adhoc"_s;
    }
    Q_UNREACHABLE();
}

struct ServerSetting
{
    QString name;
    QString value;
};

// No value has a blank or a semicolon: they travel in the connection's options= and Qt parts options at
// semicolons.
std::vector<ServerSetting> settings(const ConnectionSpec &spec, Access access)
{
    const bool writes = access == Access::Writer;
    std::vector<ServerSetting> path{
        {u"search_path"_s, spec.isForeign ? u"pg_catalog,pg_temp"_s : u"wh,pg_temp"_s}};
    if (spec.isForeign && access == Access::AdHoc)
        path.clear();
    std::vector<ServerSetting> all{
        {u"standard_conforming_strings"_s, u"on"_s},
        {u"TimeZone"_s, u"UTC"_s},
        {u"DateStyle"_s, u"ISO,YMD"_s},
        {u"IntervalStyle"_s, u"iso_8601"_s},
        {u"extra_float_digits"_s, u"1"_s},
        {u"jit"_s, u"off"_s}, // over a fact's many partitions it takes seconds to save tenths
        {u"default_transaction_read_only"_s, writes ? u"off"_s : u"on"_s},
        {u"statement_timeout"_s, writes ? u"0"_s : u"600000"_s}, // ms; jobs end by their own deadline
        {u"lock_timeout"_s, QString::number(spec.patience)},
        {u"idle_in_transaction_session_timeout"_s, writes ? u"600000"_s : u"60000"_s},
        {u"client_connection_check_interval"_s, u"5000"_s}, // the server notices that we are gone
    };
    all.insert(all.end(), path.begin(), path.end());
    return all;
}

bool isLocal(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host.startsWith(u"127.") ||
           host == u"::1";
}

QString connectOptions(const ConnectionSpec &spec, Access access)
{
    QStringList given;
    for (const auto &[name, value] : settings(spec, access))
        given += u"-c %1=%2"_s.arg(name, value);
    const QString ssl = !spec.sslMode.isEmpty() ? spec.sslMode
                        : isLocal(spec.host)    ? u"prefer"_s
                                                : u"verify-full"_s;
    return u"connect_timeout=5;tcp_user_timeout=15000;keepalives=1;keepalives_idle=30;keepalives_interval=5;"
           "keepalives_count=3;gssencmode=disable;sslmode=%1;application_name='martlet/%2/%3';options='%4'"_s
               .arg(ssl, QStringLiteral(MARTLET_VERSION), laneName(access), given.join(u' '));
}

void logNotice(void *, const PGresult *result)
{
    qCDebug(postgresLog) << QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
}

} // namespace

PostgresSession::PostgresSession(ConnectionSpec spec, Access access, QString connection)
    : m_spec(std::move(spec))
    , m_access(access)
    , m_connection(std::move(connection))
    , m_wake(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    , m_guard([this] {
        const quint64 one = 1;
        // It cannot fail but by being full, and then the other side wakes up anyway.
        static_cast<void>(!write(m_wake, &one, sizeof one));
    })
{
}

PostgresSession::~PostgresSession()
{
    QSqlDatabase::removeDatabase(m_connection);
    close(m_wake);
}

Result<std::unique_ptr<Session>> PostgresSession::open(const ConnectionSpec &spec, Access access)
{
    static std::atomic<int> count = 0;
    std::unique_ptr<PostgresSession> session(
        new PostgresSession(spec, access, u"martlet-postgresql-%1"_s.arg(++count)));
    TRY(session->connect());
    TRY(session->setUp());
    return session;
}

Result<void> PostgresSession::connect()
{
    const QString options = connectOptions(m_spec, m_access);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    database.setHostName(m_spec.host);
    database.setPort(m_spec.port);
    database.setDatabaseName(m_spec.database);
    database.setUserName(m_spec.user);
    database.setPassword(m_spec.password);
    database.setConnectOptions(options);
    if (!database.open())
        return fail(connectionFailure(m_spec, database.lastError().databaseText()));
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return fail(Error::Kind::Internal, u"The Qt driver gave no handle of libpq."_s);
    m_db = *static_cast<pg_conn *const *>(handle.constData());
    PQsetNoticeReceiver(m_db, logNotice, nullptr);
    return {};
}

Result<void> PostgresSession::setUp()
{
    // The driver's own first statements may have met a server that was just stopped, and do not say so.
    if (PQstatus(m_db) != CONNECTION_OK)
        return fail(connectionFailure(m_spec, QString::fromUtf8(PQerrorMessage(m_db))));
    if (PQserverVersion(m_db) < oldestServer)
        return fail(Error::Kind::Input,
                    Martlet::tr("The server %1 runs PostgreSQL %2. Martlet needs 15 or later.")
                        .arg(m_spec.display(), QString::number(PQserverVersion(m_db) / 10000)));
    TRY(runSimple("SET DateStyle TO 'ISO,YMD'")); // the Qt driver sets its own
    QHash<QString, QString> found;
    TRY(forEachRow(u"SELECT lower(name), setting FROM pg_settings"_s, {},
                   [&](const Row &row) -> Result<void> {
                       found.insert(row.string(0), row.string(1).remove(u' ')); // "wh, pg_temp"
                       return {};
                   },
                   {}));
    for (const auto &[name, value] : settings(m_spec, m_access)) {
        if (found.value(name.toLower()) != value)
            return fail(Error::Kind::Internal, u"The server does not take the setting \"%1\"."_s.arg(name),
                        found.value(name.toLower()));
    }
    TRY(giveHashesRoom(found.value(u"work_mem"_s).toInt(), found.value(u"hash_mem_multiplier"_s).toDouble()));
    m_isDirty = false;
    return {};
}

// What is grouped by hash goes through files where it has no more room than by default. Sorts keep theirs: in
// more of it they take longer, as they leave the processor's caches.
Result<void> PostgresSession::giveHashesRoom(int sortRoom, double hashTimes)
{
    constexpr double wanted = 32 * 1024; // KB, for each hash table of a question
    if (m_access != Access::Reader || sortRoom <= 0 || sortRoom * hashTimes >= wanted)
        return {};
    const auto times = std::min(wanted / sortRoom, 1000.0);
    TRY(runSimple(QByteArray("SET hash_mem_multiplier = " + QByteArray::number(times, 'f', 1)).constData()));
    return {};
}

} // namespace martlet
