// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/indextrial.h"

#include "explain/slowshop.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// Indexes are advised by what they do to the plan and to the work, which are the same on any machine.
class TestIndexTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &database = m_databases[engine];
            database = std::make_unique<EmptyDatabase>(engine);
            const auto writer = database->open();
            fillSlowShop(*writer);
            if (engine == Engine::PostgreSql)
                addPartitions(*writer);
            m_explaining[engine] = explaining(*database);
            m_trying[engine] = database->open(engine == Engine::Sqlite ? Access::Reader : Access::Writer);
        }
    }
    void cleanupTestCase()
    {
        m_explaining.clear();
        m_trying.clear();
        m_databases.clear();
    }

    void anIndexThatHelpsIsAdvised_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("sql");
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
            QTest::addRow("%s", name) << engine << u"SELECT id, note FROM sales WHERE product = 7"_s;
            QTest::addRow("%s, by a view", name)
                << engine << u"SELECT SUM(amount) FROM sales_view WHERE product = 7"_s;
        }
        QTest::addRow("postgresql, by partitions")
            << Engine::PostgreSql << u"SELECT SUM(total) FROM parted WHERE product = 7"_s;
    }
    void anIndexThatHelpsIsAdvised()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, sql);
        const auto trial = tried(engine, sql);
        VERIFY_OK(trial);
        QVERIFY(trial->tried >= 1);
        QCOMPARE(trial->advice.size(), size_t(1));
        const auto &advice = trial->advice.front();
        qInfo().noquote() << advice.sql << advice.beforeMs << "ms →" << advice.afterMs << "ms;"
                          << advice.workBefore << "→" << advice.workAfter;
        QCOMPARE(advice.columns.first(), u"product"_s);
        QCOMPARE(advice.tableRows, 50000);
        QCOMPARE(advice.copiedRows, 50000);
        QVERIFY(advice.workAfter * 2 <= advice.workBefore);
        QVERIFY(advice.stepBefore == u"SCAN" || advice.stepBefore == u"Seq Scan");
        QVERIFY(advice.stepAfter != advice.stepBefore);
    }

    void anIndexThatDoesNotHelpIsKeptBack_data() { engines(); }
    void anIndexThatDoesNotHelpIsKeptBack()
    {
        QFETCH(Engine, engine);
        const auto trial = tried(engine, u"SELECT SUM(total), MAX(note) FROM sales WHERE product >= 0"_s);
        VERIFY_OK(trial);
        QVERIFY(trial->advice.empty());
    }

    void whatNoIndexMendsIsNotTried_data() { engines(); }
    void whatNoIndexMendsIsNotTried()
    {
        QFETCH(Engine, engine);
        const auto trial = tried(engine, u"SELECT id FROM customers WHERE name LIKE '%99'"_s);
        VERIFY_OK(trial);
        QCOMPARE(trial->tried, 0);
    }

    void ofALargeTableASampleIsCopied_data() { engines(); }
    void ofALargeTableASampleIsCopied()
    {
        QFETCH(Engine, engine);
        IndexTrialOptions options;
        options.mostRows = 10000;
        const auto trial = tried(engine, u"SELECT id, note FROM sales WHERE product = 7"_s, options);
        VERIFY_OK(trial);
        QCOMPARE(trial->advice.size(), size_t(1));
        QCOMPARE(trial->advice.front().tableRows, 50000);
        QVERIFY(trial->advice.front().copiedRows < 20000);
        QVERIFY(trial->advice.front().copiedRows > 2000);
    }

    void theDatabaseStaysAsItIs_data() { engines(); }
    void theDatabaseStaysAsItIs()
    {
        QFETCH(Engine, engine);
        const auto count =
            engine == Engine::Sqlite
                ? u"SELECT COUNT(*) FROM sqlite_schema"_s
                : u"SELECT COUNT(*) FROM pg_class WHERE relnamespace::regnamespace::text !~ '^pg_toast'"_s;
        const auto before = m_trying[engine]->integer(count);
        VERIFY_OK(tried(engine, u"SELECT id, note FROM sales WHERE product = 7"_s));
        QCOMPARE(m_trying[engine]->integer(count), before);
        QVERIFY(!m_trying[engine]->inTransaction());
    }

    void theTriedStatementCannotWrite()
    {
        QueryExplanation claimed;
        claimed.engine = Engine::PostgreSql;
        claimed.sql = u"WITH gone AS (DELETE FROM customers RETURNING id) SELECT COUNT(*) FROM sales, gone "
                      "WHERE sales.product = 7"_s;
        PlanFinding finding;
        finding.cause = PlanFinding::Cause::FullScan;
        finding.table = u"sales"_s;
        claimed.findings = {finding};
        QVERIFY(!tryIndexes(*m_trying[Engine::PostgreSql], claimed, {}, {}, {}));
        QCOMPARE(m_explaining[Engine::PostgreSql]->integer(u"SELECT COUNT(*) FROM customers"_s), 1500);
    }

private:
    static void addPartitions(Session &session)
    {
        for (
            const auto &sql :
            {u"CREATE TABLE parted (day DATE NOT NULL, product INTEGER NOT NULL, total INTEGER NOT NULL, id "
             u"INTEGER "
             "NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day)"_s,
             u"CREATE TABLE parted_y2024 PARTITION OF parted FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"_s,
             u"CREATE TABLE parted_y2025 PARTITION OF parted FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')"_s,
             u"INSERT INTO parted SELECT day, product, total, id FROM sales"_s, u"ANALYZE parted"_s}) {
            if (const auto done = session.execute(sql); !done)
                qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(done.error().message));
        }
    }

    Result<IndexTrial> tried(Engine engine, const QString &sql, const IndexTrialOptions &options = {})
    {
        TRY_ASSIGN(const auto explained, explain(*m_explaining[engine], sql, {}, {}));
        return tryIndexes(*m_trying[engine], explained, {}, options, {});
    }

    std::map<Engine, std::unique_ptr<EmptyDatabase>> m_databases;
    std::map<Engine, std::unique_ptr<Session>> m_explaining, m_trying;
};

QTEST_GUILESS_MAIN(TestIndexTrial)
#include "tst_indextrial.moc"
