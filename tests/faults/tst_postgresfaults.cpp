// SPDX-License-Identifier: GPL-3.0-or-later
// `martletctl import` into PostgreSQL on a server of its own, with fsync: the server stops as in a power cut, a
// backend is ended or killed, the program is killed. Afterwards the same command ends where an undisturbed run
// does, and once more changes nothing.
#include "database/session.h"
#include "faultshop.h"
#include "support/verify.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

enum class Blow { StopServer, EndBackend, KillBackend, KillProgram };
constexpr std::array blows{Blow::StopServer, Blow::EndBackend, Blow::KillBackend, Blow::KillProgram};
constexpr std::array names{"server stopped at once", "backend ended", "backend killed", "program killed"};

// A server that one can hit. Gone with its folder at the end.
class Server final
{
public:
    explicit Server(QString folder)
        : m_folder(std::move(folder))
    {
        const auto url = tell(u"start-durable"_s).trimmed();
        const auto spec = ConnectionSpec::fromText(url);
        if (!spec)
            qFatal("The server does not start: %s", qPrintable(url));
        m_spec = *spec;
    }
    Q_DISABLE_COPY_MOVE(Server)
    ~Server() { tell(u"stop"_s); }

    void crash() const { tell(u"crash"_s); }
    ConnectionSpec database(const QString &name) const
    {
        auto spec = m_spec;
        spec.database = name;
        return spec;
    }
    // One value of the database "postgres"; waits until the server takes connections again.
    qint64 ask(const QString &sql) const
    {
        for (int tries = 0; tries < 300; ++tries) {
            const auto session = Session::open(m_spec, Access::Writer);
            const auto value = session ? (*session)->integer(sql) : fail(session.error());
            if (value)
                return *value;
            if (value.error().kind != Error::Kind::ConnectionLost && value.error().kind != Error::Kind::Busy)
                qFatal("%s: %s %s", qPrintable(sql), qPrintable(value.error().message),
                       qPrintable(value.error().detail));
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        qFatal("The server does not come back.");
        return 0;
    }
    void execute(const QString &sql, const QString &database = u"postgres"_s) const
    {
        const auto session = Session::open(this->database(database), Access::Writer);
        const auto done = session ? (*session)->execute(sql) : fail(session.error());
        if (!done)
            qFatal("%s: %s %s", qPrintable(sql), qPrintable(done.error().message),
                   qPrintable(done.error().detail));
    }

private:
    QString tell(const QString &verb) const
    {
        QProcess script;
        script.setStandardErrorFile(QProcess::nullDevice());
        script.start(QStringLiteral(MARTLET_PRIVATE_POSTGRES), {verb, m_folder});
        if (!script.waitForFinished(120'000) || script.exitCode() != 0)
            qFatal("private-postgres %s: exit %d", qPrintable(verb), script.exitCode());
        return QString::fromUtf8(script.readAllStandardOutput());
    }

    QString m_folder;
    ConnectionSpec m_spec;
};

} // namespace

class PostgresFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFaultLosesAndDoublesNothing();
    void cleanupTestCase() { m_server.reset(); }

private:
    ConnectionSpec emptyWarehouse();
    qint64 awaitBackend() const; // its process
    void strike(Blow blow, QProcess &program, std::chrono::microseconds wait) const;

    std::optional<FaultShop> m_shop;
    std::optional<Server> m_server;
    std::chrono::microseconds m_undisturbed{0};
};

void PostgresFaultsTest::initTestCase()
{
    m_shop.emplace();
    m_server.emplace(u"/tmp/martlet-fault-pg-%1"_s.arg(QCoreApplication::applicationPid()));
    m_server->execute(u"CREATE DATABASE empty"_s);
    m_shop->init(m_server->database(u"empty"_s));
    m_server->execute(u"CREATE EXTENSION amcheck WITH SCHEMA wh"_s, u"empty"_s);
    const auto warehouse = emptyWarehouse();
    const auto run = m_shop->load(warehouse);
    QVERIFY2(run.exitCode == 0, qPrintable(run.said));
    m_undisturbed = run.took;
    m_shop->learn(warehouse);
}

ConnectionSpec PostgresFaultsTest::emptyWarehouse()
{
    m_server->execute(u"DROP DATABASE IF EXISTS warehouse WITH (FORCE)"_s);
    m_server->execute(u"CREATE DATABASE warehouse TEMPLATE empty"_s);
    return m_server->database(u"warehouse"_s);
}

qint64 PostgresFaultsTest::awaitBackend() const
{
    for (int tries = 0; tries < 1000; ++tries) {
        const auto process =
            m_server->ask(u"SELECT max(pid) FROM pg_stat_activity WHERE datname = 'warehouse'"_s);
        if (process > 0)
            return process;
    }
    qFatal("The program does not connect.");
    return 0;
}

void PostgresFaultsTest::strike(Blow blow, QProcess &program, std::chrono::microseconds wait) const
{
    awaitBackend();
    std::this_thread::sleep_for(wait);
    const auto ofWarehouse = u" FROM pg_stat_activity WHERE datname = 'warehouse'"_s;
    switch (blow) {
    case Blow::StopServer:
        return m_server->crash();
    case Blow::EndBackend:
        m_server->ask(u"SELECT count(pg_terminate_backend(pid))"_s + ofWarehouse);
        return;
    case Blow::KillBackend:
        if (const auto backend = m_server->ask(u"SELECT max(pid)"_s + ofWarehouse); backend > 0)
            ::kill(pid_t(backend), SIGKILL);
        return;
    case Blow::KillProgram:
        return program.kill();
    }
}

void PostgresFaultsTest::aFaultLosesAndDoublesNothing()
{
    QElapsedTimer timer;
    timer.start();
    auto dice = faultDice();
    std::uniform_int_distribution<qint64> moment(0, m_undisturbed.count());
    const int count = quickOrFull(15, 100);
    for (int turn = 0; turn < count; ++turn) {
        const auto blow = size_t(turn) % blows.size();
        const auto warehouse = emptyWarehouse();
        const std::chrono::microseconds wait(moment(dice));
        const auto run =
            m_shop->load(warehouse, [&](QProcess &program) { strike(blows[blow], program, wait); });
        m_shop->count(run);
        const auto what = u"%1 after %2 µs, exit %3: "_s.arg(QLatin1StringView(names[blow]))
                              .arg(wait.count())
                              .arg(run.exitCode);
        const bool isExpected = run.exitCode == 0 || run.exitCode == exitCode(Error::Kind::ConnectionLost) ||
                                (blows[blow] == Blow::KillProgram && run.exitCode == ProgramRun::killed);
        QVERIFY2(isExpected, qPrintable(what + run.said));
        m_server->ask(u"SELECT 1"_s);
        const auto wrong = m_shop->wrongAfterFault(warehouse);
        QVERIFY2(wrong.isEmpty(), qPrintable(what + wrong + u" "_s + run.said));
    }
    std::printf("%s; %.1f s\n", qPrintable(m_shop->takeEndings()), double(timer.elapsed()) / 1000);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::PostgresFaultsTest)
#include "tst_postgresfaults.moc"
