// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explain.h"

#include "explain/slowshop.h"
#include "explain/sqliteplan.h"
#include "explain/stepwords.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

using Cause = PlanFinding::Cause;

Q_DECLARE_METATYPE(martlet::PlanFinding::Cause)

// Questions that are slow on purpose: the finding on top has to name why. Nothing here looks at a clock.
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &database = m_databases[engine];
            database = std::make_unique<EmptyDatabase>(engine);
            fillSlowShop(*database->open());
            m_sessions[engine] = explaining(*database);
        }
    }
    void cleanupTestCase()
    {
        m_sessions.clear();
        m_databases.clear();
    }

    void theTopFindingNamesTheCause_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("said"); // in what it says
        const auto both = [](const char *name, const QString &sql, Cause cause, const QString &table,
                             const QString &said) {
            QTest::addRow("sqlite, %s", name) << Engine::Sqlite << sql << cause << table << said;
            QTest::addRow("postgresql, %s", name) << Engine::PostgreSql << sql << cause << table << said;
        };
        both("no index", u"SELECT id, note FROM sales WHERE product = 7"_s, Cause::FullScan, u"sales"_s,
             u"No index begins with product"_s);
        both("no index, by a view", u"SELECT id FROM sales_view WHERE product = 7 AND amount > 10"_s,
             Cause::FullScan, u"sales"_s, u"product"_s);
        QTest::addRow("sqlite, function")
            << Engine::Sqlite << u"SELECT SUM(total) FROM sales WHERE strftime('%Y-%m', day) = '2024-02'"_s
            << Cause::FunctionOnColumn << u"sales"_s << u"strftime() around day keeps the index sales_by_day"_s;
        QTest::addRow("postgresql, function")
            << Engine::PostgreSql << u"SELECT SUM(total) FROM sales WHERE to_char(day, 'YYYY-MM') = '2024-02'"_s
            << Cause::FunctionOnColumn << u"sales"_s << u"to_char() around day keeps the index sales_by_day"_s;
        both("calculation", u"SELECT SUM(total) FROM sales WHERE id + 1 = 77"_s, Cause::FunctionOnColumn,
             u"sales"_s, u"The calculation (+) with id keeps the primary key"_s);
        both("calculation without an index", u"SELECT id FROM sales WHERE product + 1 = 8"_s,
             Cause::FunctionOnColumn, u"sales"_s, u"with product keeps any index on it"_s);
        both("function beside a column", u"SELECT id FROM sales WHERE abs(total) = 8 AND product = 7"_s,
             Cause::FullScan, u"sales"_s, u"Try an index on sales (product), or"_s);
        both("wildcard", u"SELECT id FROM customers WHERE name LIKE '%99'"_s, Cause::LeadingWildcard,
             u"customers"_s, u"“%99” begins with anything"_s);
        both("each meets each", u"SELECT COUNT(*) FROM customers a JOIN customers b ON a.city < b.city"_s,
             Cause::RepeatedScan, u"customers"_s, u"city"_s);
        both("correlated",
             u"SELECT name, (SELECT MAX(s.note) FROM sales s WHERE s.customer > c.id) AS last FROM customers c "
             "WHERE c.id <= 200"_s,
             Cause::CorrelatedQuery, u"sales"_s, u"200"_s);
        QTest::addRow("sqlite, automatic index")
            << Engine::Sqlite << u"SELECT COUNT(*) FROM sales s JOIN returned r ON r.note = s.note"_s
            << Cause::AutomaticIndex << u"returned"_s << u"automatic index"_s;
        QTest::addRow("sqlite, sort") << Engine::Sqlite << u"SELECT id, note FROM sales ORDER BY note"_s
                                      << Cause::Sort << QString() << u"50"_s;
        QTest::addRow("postgresql, sort outside memory")
            << Engine::PostgreSql << u"SELECT id, note FROM sales ORDER BY note"_s << Cause::DiskSort
            << QString() << u"outside memory"_s;
        QTest::addRow("sqlite, old statistics")
            << Engine::Sqlite << u"SELECT COUNT(*) FROM stale s JOIN customers c ON c.id = s.id"_s
            << Cause::Misestimate << u"stale"_s << u"ANALYZE stale"_s;
        QTest::addRow("postgresql, old statistics")
            << Engine::PostgreSql << u"SELECT COUNT(*) FROM stale WHERE kind = 1"_s << Cause::Misestimate
            << u"stale"_s << u"ANALYZE stale"_s;
        QTest::addRow("postgresql, nested loop")
            << Engine::PostgreSql
            << u"SELECT SUM(s.total) FROM stale t CROSS JOIN LATERAL (SELECT total FROM sales WHERE id = t.id LIMIT 1) s"_s
            << Cause::NestedLoop << u"sales"_s << u"sales_pkey"_s;
        both("all of it", u"SELECT SUM(total) FROM sales"_s, Cause::ReadsAll, u"sales"_s, u"50"_s);
        both("sums that are kept", u"SELECT SUM(total) FROM rollup_sales"_s, Cause::ReadsAll, u"rollup_sales"_s,
             u"Ask for a shorter period."_s);
    }
    void theTopFindingNamesTheCause()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, sql);
        QFETCH(Cause, cause);
        QFETCH(QString, table);
        QFETCH(QString, said);
        const auto explained = explain(*m_sessions[engine], sql, {}, {});
        VERIFY_OK(explained);
        QVERIFY(explained->isMeasured);
        QVERIFY(!explained->findings.empty());
        const auto &top = explained->findings.front();
        const auto words = u"%1 %2 %3"_s.arg(top.what, top.why, top.remedy);
        qInfo().noquote() << words;
        if (top.cause != cause) {
            for (const auto &step : explained->steps)
                qInfo().noquote() << QString(step.depth, u' ') << step.operation << step.table << step.index
                                  << step.loops.value_or(0);
        }
        QVERIFY2(top.cause == cause, qPrintable(causeName(top.cause) + u": "_s + words));
        QCOMPARE(top.table, table);
        QVERIFY2(words.contains(said), qPrintable(words));
        if (top.step >= 0)
            QVERIFY(top.step < int(explained->steps.size()));
    }

    void rowsThatAreReadAreCounted_data() { engines(); }
    void rowsThatAreReadAreCounted()
    {
        QFETCH(Engine, engine);
        const auto explained =
            explain(*m_sessions[engine], u"SELECT id, note FROM sales WHERE product = :product"_s,
                    {{u"product"_s, qint64(7)}}, {});
        VERIFY_OK(explained);
        QCOMPARE(explained->rows, 100);
        const auto &scan = explained->steps.front();
        QCOMPARE(scan.table, u"sales"_s);
        QCOMPARE(scan.rowsRead, std::optional<qint64>(50000));
        const bool isSqlite = engine == Engine::Sqlite;
        QCOMPARE(scan.actualRows.has_value(), !isSqlite);
        QCOMPARE(scan.ownMs.has_value(), !isSqlite);
        QCOMPARE(explained->shareOf,
                 isSqlite ? QueryExplanation::ShareOf::FullReads : QueryExplanation::ShareOf::Time);
    }

    void aLookUpHasNothingToMend_data() { engines(); }
    void aLookUpHasNothingToMend()
    {
        QFETCH(Engine, engine);
        const auto explained =
            explain(*m_sessions[engine], u"SELECT name FROM customers WHERE id = 5"_s, {}, {});
        VERIFY_OK(explained);
        QVERIFY(explained->findings.empty());
        QCOMPARE(explained->steps.size(), size_t(1));
        QVERIFY(!explained->steps.front().index.isEmpty());
    }

    void stepsFormATree_data() { engines(); }
    void stepsFormATree()
    {
        QFETCH(Engine, engine);
        const auto explained = explain(
            *m_sessions[engine],
            u"SELECT c.city, SUM(s.total) FROM customers c JOIN sales s ON s.customer = c.id WHERE c.id IN "
            "(SELECT id FROM customers WHERE city = 'city 5') GROUP BY c.city ORDER BY 2"_s,
            {}, {});
        VERIFY_OK(explained);
        for (int at = 0; at < int(explained->steps.size()); ++at) {
            const auto &step = explained->steps[size_t(at)];
            QVERIFY(step.parent < at);
            QCOMPARE(step.depth, step.parent < 0 ? 0 : explained->steps[size_t(step.parent)].depth + 1);
        }
    }

    void statementsReadForOneAreNotRepeated()
    {
        const std::vector<SqlitePlanLine> lines{
            {1, 0, u"SCAN hash_groups VIRTUAL TABLE INDEX 1:"_s},
            {2, 1, u"SEARCH sales USING INTEGER PRIMARY KEY (rowid>?)"_s, 1},
            {3, 1, u"SCAN customers"_s, 2},
            {4, 1, u"SCAN stale"_s, 2},
            {5, 0, u"SCAN placed_rows VIRTUAL TABLE INDEX 1:"_s},
            {6, 5, u"SCAN returned"_s, 3}};
        QStringList repeated;
        for (const auto &step : sqliteSteps(lines, {}, {})) {
            if (step.isRepeated && !step.table.isEmpty())
                repeated += step.table;
        }
        QCOMPARE(repeated, QStringList{u"stale"_s}); // within one statement each row meets each
    }

    void aSearchOfUnknownSizeLeavesNoShares()
    {
        const auto explained =
            explain(*m_sessions[Engine::Sqlite],
                    u"SELECT COUNT(*) FROM shops k CROSS JOIN sales s WHERE s.day > '2024-02-01'"_s, {}, {});
        VERIFY_OK(explained);
        const auto &shops = explained->steps.front();
        QCOMPARE(shops.table, u"shops"_s);
        QCOMPARE(shops.rowsRead, std::optional<qint64>(9));
        QVERIFY(!shops.share);
    }

    void everyStepHasWordsForPeople_data() { engines(); }
    void everyStepHasWordsForPeople()
    {
        QFETCH(Engine, engine);
        for (const auto &sql :
             {u"SELECT city, SUM(a), SUM(b) FROM (SELECT city, id AS a, NULL AS b FROM customers UNION ALL "
              "SELECT city, NULL, id FROM customers WHERE id < 9) x GROUP BY city ORDER BY 2"_s,
              u"WITH a AS (SELECT product, COUNT(*) AS n FROM sales GROUP BY product), b AS (SELECT customer, "
              "COUNT(*) AS n FROM sales GROUP BY customer), k AS (SELECT product AS id FROM a UNION SELECT "
              "customer FROM b) SELECT k.id, a.n, b.n FROM k LEFT JOIN a ON a.product = k.id LEFT JOIN b ON "
              "b.customer = k.id ORDER BY 1"_s,
              u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n"_s,
              u"SELECT DISTINCT note FROM sales WHERE product = 1 OR id IN (SELECT id FROM customers WHERE "
              u"city = "
              "'x') LIMIT 3"_s,
              u"SELECT name, (SELECT MAX(s.note) FROM sales s WHERE s.customer = c.id) AS last, ROW_NUMBER() "
              "OVER (PARTITION BY city ORDER BY name) AS place FROM customers c WHERE NOT EXISTS (SELECT 1 "
              "FROM "
              "sales s WHERE s.customer = c.id AND s.product = 7)"_s}) {
            const auto explained = explain(*m_sessions[engine], sql, {}, {});
            VERIFY_OK(explained);
            for (const auto &step : explained->steps) {
                QVERIFY2(stepWords(step) != step.operation, qPrintable(step.operation));
                QVERIFY2(!tableWords(step).contains(u"subquery"), qPrintable(step.table));
            }
        }
    }

    void aPlanIsSmallByItsRowsOrItsTime()
    {
        PlanStep step;
        step.rowsRead = 9;
        QueryExplanation read;
        read.steps = {step};
        read.shareOf = QueryExplanation::ShareOf::FullReads;
        read.elapsedMs = 80;
        QVERIFY(isSmall(read));
        read.steps.front().rowsRead = 500'000;
        QVERIFY(!isSmall(read));
        read.elapsedMs = 3;
        QVERIFY(isSmall(read));
        read.shareOf = QueryExplanation::ShareOf::Time;
        read.elapsedMs = 80;
        read.steps.front().rowsRead = 9;
        QVERIFY(!isSmall(read));
    }

    void onlyASelectIsExplained_data() { engines(); }
    void onlyASelectIsExplained()
    {
        QFETCH(Engine, engine);
        auto &session = *m_sessions[engine];
        for (const auto &sql : {u"DELETE FROM sales"_s, u" -- nothing\n"_s, u"COMMIT"_s}) {
            const auto refused = explain(session, sql, {}, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Usage);
        }
        QVERIFY(!explain(session, u"SELECT 1; DELETE FROM sales"_s, {}, {}));
        QVERIFY(
            !explain(session, u"WITH gone AS (DELETE FROM sales RETURNING id) SELECT * FROM gone"_s, {}, {}));
        VERIFY_OK(explain(session, u"SELECT 1"_s, {}, {}));
    }

    void whatDoesNotEndInTimeIsExplainedUnmeasured_data() { engines(); }
    void whatDoesNotEndInTimeIsExplainedUnmeasured()
    {
        QFETCH(Engine, engine);
        const auto explained = explain(
            *m_sessions[engine],
            u"SELECT COUNT(*) FROM sales a CROSS JOIN sales b CROSS JOIN sales c WHERE a.total < c.total"_s, {},
            {}, std::chrono::milliseconds(50));
        VERIFY_OK(explained);
        QVERIFY(!explained->isMeasured);
        QVERIFY(!explained->elapsedMs);
        QVERIFY(explained->steps.size() >= 3);
        VERIFY_OK(explain(*m_sessions[engine], u"SELECT 1"_s, {}, {}));
    }

    void aStoppedExplanationIsAnError_data() { engines(); }
    void aStoppedExplanationIsAnError()
    {
        QFETCH(Engine, engine);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            explain(*m_sessions[engine], u"SELECT COUNT(*) FROM sales"_s, {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

private:
    std::map<Engine, std::unique_ptr<EmptyDatabase>> m_databases;
    std::map<Engine, std::unique_ptr<Session>> m_sessions;
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
