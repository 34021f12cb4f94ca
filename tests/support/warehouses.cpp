// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warehouses.h"

#include <QCoreApplication>
#include <QTest>

#include <atomic>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

void onServer(const QString &sql)
{
    const auto session = Session::open(testServer(), Access::Writer);
    if (!session)
        qFatal("The test server: %s %s", qUtf8Printable(session.error().message),
               qUtf8Printable(session.error().detail));
    if (const auto done = (*session)->execute(sql); !done)
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(done.error().message));
}

} // namespace

ConnectionSpec testServer()
{
    const QString url = qEnvironmentVariable("MARTLET_TEST_PG");
    if (url.isEmpty())
        qFatal(
            "MARTLET_TEST_PG is not set: run the test through ctest, or see tests/support/private-postgres.");
    const auto spec = ConnectionSpec::fromText(url);
    if (!spec)
        qFatal("MARTLET_TEST_PG: %s", qUtf8Printable(spec.error().message));
    return *spec;
}

EmptyDatabase::EmptyDatabase(Engine engine)
{
    if (engine == Engine::Sqlite) {
        m_spec.path = m_folder.filePath(u"warehouse.db"_s);
        m_spec.create = true;
        open();
        return;
    }
    static std::atomic<int> count = 0;
    m_spec = testServer();
    m_spec.database = u"t%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    onServer(u"CREATE DATABASE %1"_s.arg(m_spec.database));
    if (const auto made = open()->execute(u"CREATE SCHEMA wh"_s); !made)
        qFatal("CREATE SCHEMA: %s", qUtf8Printable(made.error().message));
}

EmptyDatabase::~EmptyDatabase()
{
    if (m_spec.engine == Engine::PostgreSql)
        onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_spec.database));
}

std::unique_ptr<Session> EmptyDatabase::open(Access access) const
{
    auto session = Session::open(m_spec, access);
    if (!session)
        qFatal("%s: %s %s", qUtf8Printable(m_spec.display()), qUtf8Printable(session.error().message),
               qUtf8Printable(session.error().detail));
    return std::move(*session);
}

void engines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::PostgreSql;
}

QString placeOf(const ConnectionSpec &spec)
{
    return spec.engine == Engine::Sqlite
               ? spec.path
               : u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(spec.user, spec.database, spec.host)
                     .arg(spec.port);
}

} // namespace martlet
