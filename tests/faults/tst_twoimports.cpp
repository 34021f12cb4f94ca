// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs import the same files into one warehouse at once: each file is loaded by one of them, and the
// other one waits and then finds it loaded.
#include "base/error.h"
#include "database/session.h"
#include "faultshop.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

#include <chrono>
#include <optional>
#include <thread>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int loaded = 0;
constexpr int loadedAlready = int(Error::Kind::AlreadyLoaded);

// Files by their name, and how often each was loaded.
QString loadsOf(const EmptyDatabase &database)
{
    const auto session = database.open();
    const auto most = session->integer(u"SELECT max(times) FROM (SELECT count(*) AS times FROM etl_batches"
                                       " WHERE state = 'DONE' GROUP BY file_name) AS loads"_s);
    const auto files = session->integer(u"SELECT count(DISTINCT file_name) FROM etl_batches"_s);
    const auto others = session->integer(u"SELECT count(*) FROM etl_batches WHERE state <> 'DONE'"_s);
    if (!most || !files || !others)
        qFatal("%s", qPrintable((!most ? most : !files ? files : others).error().detail));
    return u"%1 files, each %2 times, %3 not done"_s.arg(*files).arg(*most).arg(*others);
}

} // namespace

class TwoImportsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneFile_data();
    void oneFile();
    void allFiles_data() { engines(); }
    void allFiles();

private:
    void makeWarehouse(const EmptyDatabase &database);

    std::optional<FaultShop> m_shop;
};

void TwoImportsTest::initTestCase()
{
    m_shop.emplace();
    const EmptyDatabase undisturbed(Engine::Sqlite);
    m_shop->init(undisturbed.spec());
    const auto run = m_shop->load(undisturbed.spec());
    QVERIFY2(run.exitCode == loaded, qPrintable(run.said));
    m_shop->learn(undisturbed.spec());
}

void TwoImportsTest::makeWarehouse(const EmptyDatabase &database)
{
    m_shop->init(database.spec());
    if (database.spec().engine == Engine::PostgreSql) // the check afterwards looks at the indexes with it
        VERIFY_OK(database.open()->execute(u"CREATE EXTENSION amcheck WITH SCHEMA wh"_s));
}

void TwoImportsTest::oneFile_data()
{
    QTest::addColumn<martlet::Engine>("engine");
    QTest::addColumn<int>("headStart"); // milliseconds
    for (const auto engine : {Engine::Sqlite, Engine::PostgreSql})
        for (const int headStart : {0, 50})
            QTest::addRow("%s, %d ms", engine == Engine::Sqlite ? "sqlite" : "postgresql", headStart)
                << engine << headStart;
}

void TwoImportsTest::oneFile()
{
    QFETCH(martlet::Engine, engine);
    QFETCH(int, headStart);
    const EmptyDatabase database(engine);
    makeWarehouse(database);
    for (const auto &name : {u"suppliers"_s, u"stores"_s, u"employees"_s, u"products"_s, u"customers"_s}) {
        const auto run = m_shop->loadOne(database.spec(), name);
        QVERIFY2(run.exitCode == loaded, qPrintable(run.said));
    }
    ProgramRun second;
    const auto first = m_shop->loadOne(database.spec(), u"sales"_s, [&](QProcess &) {
        std::this_thread::sleep_for(std::chrono::milliseconds(headStart));
        second = m_shop->loadOne(database.spec(), u"sales"_s);
    });
    const auto codes = std::minmax(first.exitCode, second.exitCode);
    QVERIFY2(codes.first == loaded && codes.second == loadedAlready,
             qPrintable(
                 u"%1 %2\n%3 %4"_s.arg(first.exitCode).arg(first.said).arg(second.exitCode).arg(second.said)));
    QCOMPARE(loadsOf(database), u"6 files, each 1 times, 0 not done"_s);
    QCOMPARE(m_shop->wrongAfterFault(database.spec()), QString()); // and the stock, which is left
}

void TwoImportsTest::allFiles()
{
    QFETCH(martlet::Engine, engine);
    const EmptyDatabase database(engine);
    makeWarehouse(database);
    ProgramRun second;
    const auto first =
        m_shop->load(database.spec(), [&](QProcess &) { second = m_shop->load(database.spec()); });
    const auto isRight = [](const ProgramRun &run) {
        return run.exitCode == loaded || run.exitCode == loadedAlready;
    };
    QVERIFY2(isRight(first) && isRight(second), qPrintable(first.said + second.said));
    QCOMPARE(loadsOf(database), u"7 files, each 1 times, 0 not done"_s);
    QCOMPARE(m_shop->wrongAfterFault(database.spec()), QString());
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::TwoImportsTest)
#include "tst_twoimports.moc"
