// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations are old or new, never in between, also when the program or its connection is killed on the way.
#include "database/transaction.h"
#include "schema/migration.h"
#include "schema/tinywarehouse.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <thread>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// What the program does as a child: makes a warehouse in the database it is given.
int initAsChild(const QString &address)
{
    const auto spec = ConnectionSpec::fromText(address);
    if (!spec)
        return 2;
    const auto session = Session::open(*spec, Access::Writer);
    return session && initWarehouse(**session) ? 0 : 1;
}

void startInit(QProcess &child, const ConnectionSpec &spec)
{
    child.start(QCoreApplication::applicationFilePath(), {u"--init"_s, placeOf(spec)});
    if (!child.waitForStarted())
        qFatal("The child does not start.");
}

int millisecondsOfInit(Engine engine)
{
    const EmptyDatabase database(engine);
    QElapsedTimer timer;
    timer.start();
    QProcess child;
    startInit(child, database.spec());
    if (!child.waitForFinished(60000) || child.exitCode() != 0)
        qFatal("The child makes no warehouse.");
    return int(timer.elapsed());
}

// Nothing at all, or a whole warehouse.
QString state(Session &session)
{
    const auto status = schemaStatus(session);
    if (!status)
        return status.error().message;
    if (!status->isWarehouse)
        return initWarehouse(session) ? u"old"_s : u"neither: it cannot be made"_s;
    const auto days = session.integer(u"SELECT count(*) FROM dim_date"_s);
    const auto findings = verifyWarehouse(session);
    if (status->version != status->latest || days.value_or(0) != 18263 || !findings || !findings->empty())
        return u"neither: version %1, %2 days"_s.arg(status->version).arg(days.value_or(0));
    return u"new"_s;
}

Migration extra(int version, const QString &sql)
{
    return {version, u"%1_extra"_s.arg(version, 4, 10, QChar(u'0')), u"checksum"_s, sql};
}

Migrations withExtra(Engine engine, const QString &sql)
{
    auto migrations = builtInMigrations(engine);
    migrations.push_back(extra(int(migrations.size()) + 1, sql));
    return migrations;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEnginesHaveTheSameSteps()
    {
        const auto sqlite = builtInMigrations(Engine::Sqlite);
        const auto postgres = builtInMigrations(Engine::PostgreSql);
        QCOMPARE(sqlite.size(), postgres.size());
        for (size_t i = 0; i < sqlite.size(); ++i) {
            QCOMPARE(sqlite[i].name, postgres[i].name);
            QCOMPARE(sqlite[i].checksum.size(), 64);
        }
    }

    void aNewWarehouseIsUpToDate_data() { engines(); }

    void aNewWarehouseIsUpToDate()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        const auto session = database.open();
        QVERIFY(!schemaStatus(*session)->isWarehouse);
        const auto early = migrateWarehouse(*session);
        QVERIFY(!early && early.error().kind == Error::Kind::Usage);
        QVERIFY(initWarehouse(*session));
        const auto status = schemaStatus(*session);
        QVERIFY(status->isWarehouse && !status->needsMigration() && !status->isNewer());
        QCOMPARE(migrateWarehouse(*session).value_or(-1), 0);
        const auto again = initWarehouse(*session);
        QVERIFY(!again && again.error().message.contains(u"already"_s));
    }

    void aDatabaseWithOtherTablesIsLeftAlone_data() { engines(); }

    void aDatabaseWithOtherTablesIsLeftAlone()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        const auto session = database.open();
        QVERIFY(session->execute(u"CREATE TABLE recipes (name TEXT)"_s));
        const auto made = initWarehouse(*session);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"other tables"_s), qPrintable(made.error().message));
        QVERIFY(!schemaStatus(*session)->isWarehouse);
    }

    void aMissingStepIsAppliedOnce_data() { engines(); }

    void aMissingStepIsAppliedOnce()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        const auto migrations =
            withExtra(engine, u"CREATE TABLE more (a TEXT); INSERT INTO more VALUES ('x');"_s);
        QCOMPARE(applyMigrations(warehouse.session(), migrations).value_or(-1), 1);
        QCOMPARE(applyMigrations(warehouse.session(), migrations).value_or(-1), 0);
        QCOMPARE(warehouse.rows(u"SELECT a FROM more"_s), u"x"_s);
    }

    void aStepThatFailsLeavesNothing_data() { engines(); }

    void aStepThatFailsLeavesNothing()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        const auto before = schemaStatus(warehouse.session())->version;
        QVERIFY(!applyMigrations(
            warehouse.session(),
            withExtra(engine, u"CREATE TABLE more (a TEXT); INSERT INTO nowhere VALUES (1);"_s)));
        QCOMPARE(schemaStatus(warehouse.session())->version, before);
        QCOMPARE(applyMigrations(warehouse.session(), withExtra(engine, u"CREATE TABLE more (a TEXT);"_s))
                     .value_or(-1),
                 1);
    }

    void aChangedStepIsRefused_data() { engines(); }

    void aChangedStepIsRefused()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        warehouse.run(u"UPDATE schema_migrations SET checksum = 'other' WHERE version = 2"_s);
        const auto migrated = migrateWarehouse(warehouse.session());
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, Error::Kind::Integrity);
        QVERIFY2(migrated.error().message.contains(u"0002_dimensions of the schema was changed"_s),
                 qPrintable(migrated.error().message));
    }

    void aNewerDatabaseIsReportedAndRefused_data() { engines(); }

    void aNewerDatabaseIsReportedAndRefused()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        QVERIFY(applyMigrations(warehouse.session(), withExtra(engine, u"CREATE TABLE more (a TEXT);"_s)));
        const auto status = schemaStatus(warehouse.session());
        QVERIFY(status->isNewer());
        const auto migrated = migrateWarehouse(warehouse.session());
        QVERIFY(!migrated);
        QVERIFY2(migrated.error().message.contains(u"newer"_s), qPrintable(migrated.error().message));
    }

    void aKilledInitIsOldOrNew_data() { engines(); }

    void aKilledInitIsOldOrNew()
    {
        QFETCH(Engine, engine);
        const int whole = millisecondsOfInit(engine);
        constexpr int moments = 12;
        for (int moment = 0; moment <= moments; ++moment) {
            const EmptyDatabase database(engine);
            QProcess child;
            startInit(child, database.spec());
            child.waitForFinished(
                qMax(1, whole * moment / moments)); // the moment of the kill, not a wait for something
            child.kill();
            child.waitForFinished();
            const auto found = state(*database.open());
            QVERIFY2(found == u"old" || found == u"new", qPrintable(found));
        }
    }

    void anInitWhoseBackendIsEndedIsOldOrNew()
    {
        const int whole = millisecondsOfInit(Engine::PostgreSql);
        constexpr int moments = 8;
        for (int moment = 0; moment <= moments; ++moment) {
            const EmptyDatabase database(Engine::PostgreSql);
            const auto server = Session::open(testServer(), Access::Writer);
            QVERIFY(server);
            QProcess child;
            startInit(child, database.spec());
            child.waitForFinished(qMax(1, whole * moment / moments));
            QVERIFY((*server)->integer(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                       "WHERE datname = :name"_s,
                                       {{u"name"_s, database.spec().database}}));
            QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(60000));
            const auto found = state(*database.open());
            QVERIFY2(found == u"old" || found == u"new", qPrintable(found));
        }
    }

    void twoWhoMigrateAtOnceApplyAStepOnce()
    {
        const EmptyDatabase database(Engine::PostgreSql);
        QVERIFY(initWarehouse(*database.open()));
        const auto migrations =
            withExtra(Engine::PostgreSql, u"CREATE TABLE more (a TEXT); SELECT pg_sleep(0.05);"_s);
        std::array<int, 2> applied{-1, -1};
        {
            std::vector<std::jthread> threads;
            for (auto &count : applied)
                threads.emplace_back(
                    [&] { count = applyMigrations(*database.open(), migrations).value_or(-1); });
        }
        QCOMPARE(applied[0] + applied[1], 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.value(1) == u"--init")
        return initAsChild(arguments.value(2));
    TestMigration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migration.moc"
