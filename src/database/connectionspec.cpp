// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionspec.h"

#include "base/tr.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QStringList sslModes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                           u"require"_s, u"verify-ca"_s, u"verify-full"_s};

Result<ConnectionSpec> fromUrl(const QString &text)
{
    // A socket directory stands in the query, host=/run/postgresql, and then libpq wants "user@/database",
    // which QUrl takes for a fault.
    QString complete = text;
    if (const auto at = text.indexOf(u"@/"_s); at > 0)
        complete.insert(at + 1, u"localhost"_s);
    const QUrl url(complete, QUrl::StrictMode);
    if (!url.isValid())
        return fail(Error::Kind::Usage,
                    Martlet::tr("The address is not a valid postgresql:// URL. Write it like "
                                "postgresql://user@host:5432/database."),
                    url.errorString());
    ConnectionSpec spec;
    spec.engine = Engine::PostgreSql;
    spec.host = url.host();
    spec.port = url.port(5432);
    spec.database = url.path(QUrl::FullyDecoded).mid(1);
    spec.user = url.userName(QUrl::FullyDecoded);
    spec.password = url.password(QUrl::FullyDecoded);
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == u"sslmode" && sslModes.contains(value))
            spec.sslMode = value;
        else if (key == u"host")
            spec.host = value;
        else if (key == u"port")
            spec.port = value.toInt();
        else
            return fail(Error::Kind::Usage,
                        Martlet::tr("The address has the part \"%1=%2\", which is not known. "
                                    "Known are sslmode, host and port.")
                            .arg(key, value));
    }
    if (spec.database.isEmpty())
        return fail(Error::Kind::Usage, Martlet::tr("The address names no database. Write it like "
                                                    "postgresql://user@host:5432/database."));
    spec.name = spec.database;
    return spec;
}

} // namespace

Result<ConnectionSpec> ConnectionSpec::fromText(const QString &text)
{
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://"))
        return fromUrl(text);
    if (text.contains(u"://"))
        return fail(Error::Kind::Usage, Martlet::tr("\"%1\" is no kind of address Martlet knows. "
                                                    "Give a file, or postgresql://….")
                                            .arg(text.section(u"://"_s, 0, 0) + u"://"_s));
    if (text.trimmed().isEmpty() || text.contains(QChar(0)))
        return fail(Error::Kind::Usage, Martlet::tr("No database was named. Give a file, or postgresql://…."));
    ConnectionSpec spec;
    spec.path = text;
    spec.name = QFileInfo(text).completeBaseName();
    return spec;
}

QString ConnectionSpec::display() const
{
    if (engine == Engine::Sqlite)
        return path;
    const QString who = user.isEmpty() ? QString() : user + u'@';
    return host.startsWith(u'/') || host.isEmpty()
               ? u"postgresql://%1/%2 (%3:%4)"_s.arg(who, database, host.isEmpty() ? u"socket"_s : host)
                     .arg(port)
               : u"postgresql://%1%2:%3/%4"_s.arg(who, host.contains(u':') ? u"[%1]"_s.arg(host) : host)
                     .arg(port)
                     .arg(database);
}

} // namespace martlet
