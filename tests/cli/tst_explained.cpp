// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "support/warehouses.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// --explain and --try-indexes, for SQL, for a question and for a report, on both engines.
class TestExplained : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("MARTLET_HOME", m_folder.filePath(u"home"_s).toLocal8Bit());
        qputenv("MARTLET_KEYCHAIN", "off");
        const auto files = m_folder.filePath(u"files"_s);
        QCOMPARE(
            martletctl({u"demo"_s, u"--lines"_s, u"3000"_s, u"--end"_s, u"2025-12-31"_s, u"--csv-dir"_s, files})
                .exitCode,
            0);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &database = m_databases[engine];
            database = std::make_unique<EmptyDatabase>(engine);
            QCOMPARE(run(engine, {u"warehouse"_s, u"init"_s}).exitCode, 0);
            const auto loaded = run(engine, {u"import"_s, files});
            QVERIFY2(loaded.exitCode == 0, loaded.err.constData());
        }
        QFile question(m_folder.filePath(u"question.json"_s));
        QVERIFY(question.open(QIODevice::WriteOnly));
        question.write(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})");
    }
    void cleanupTestCase() { m_databases.clear(); }

    void theFindingsComeFirst_data() { engines(); }
    void theFindingsComeFirst()
    {
        QFETCH(Engine, engine);
        const QStringList words{
            u"ask"_s,     u"--sql"_s, u"SELECT COUNT(*) AS n FROM sales_fact WHERE employee_id = :who"_s,
            u"--param"_s, u"who=3"_s, u"--explain"_s};
        const auto explained = run(engine, words + QStringList{u"--json"_s}).json();
        QCOMPARE(explained[u"engine"_s].toString(), engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s);
        QVERIFY(explained[u"is_measured"_s].toBool());
        QCOMPARE(explained[u"rows"_s].toInt(), 1);
        QVERIFY(!explained[u"steps"_s].toArray().isEmpty());
        const auto top = explained[u"findings"_s].toArray().first().toObject();
        QCOMPARE(top[u"cause"_s].toString(), u"full_scan"_s);
        QCOMPARE(top[u"table"_s].toString(), u"sales_lines"_s);
        const auto text = run(engine, words);
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.startsWith("1. Reads all "), text.out.constData());
        QVERIFY(text.out.contains("Measured: "));
    }

    void indexesAreTriedWhenAskedFor_data() { engines(); }
    void indexesAreTriedWhenAskedFor()
    {
        QFETCH(Engine, engine);
        const auto tried =
            run(engine, {u"ask"_s, u"--sql"_s, u"SELECT COUNT(*) AS n FROM sales_lines WHERE employee_id = 3"_s,
                         u"--try-indexes"_s, u"--json"_s});
        QVERIFY2(tried.exitCode == 0, tried.err.constData());
        QVERIFY(tried.json()[u"tried"_s].toInt() >= 1);
        for (const auto &advice : tried.json()[u"advice"_s].toArray())
            QVERIFY(advice.toObject()[u"work_after"_s].toInt() < advice.toObject()[u"work_before"_s].toInt());
    }

    void questionsAndReportsAreExplainedToo_data() { engines(); }
    void questionsAndReportsAreExplainedToo()
    {
        QFETCH(Engine, engine);
        for (const auto &words :
             {QStringList{u"ask"_s, m_folder.filePath(u"question.json"_s), u"--no-rollups"_s},
              QStringList{u"report"_s, u"run"_s, u"store-comparison"_s}}) {
            const auto explained = run(engine, words + QStringList{u"--explain"_s, u"--json"_s});
            QVERIFY2(explained.exitCode == 0, explained.err.constData());
            QVERIFY(explained.json()[u"steps"_s].toArray().size() > 1);
            QVERIFY(!explained.json()[u"sql"_s].toString().isEmpty());
        }
    }

    // Kept columns are no scan of SQLite's, and still what nearly all the time goes to.
    void theStepThatReadsTheLinesHasTheShare()
    {
        QFile file(m_folder.filePath(u"lines.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 1, "measures": ["revenue", "customers"], "by": ["store.store_name"]})");
        file.close();
        const auto explained = run(Engine::Sqlite, {u"ask"_s, file.fileName(), u"--explain"_s, u"--json"_s});
        QVERIFY2(explained.exitCode == 0, explained.err.constData());
        QJsonObject largest;
        for (const auto &step : explained.json()[u"steps"_s].toArray()) {
            const auto one = step.toObject();
            if (one[u"share"_s].toDouble() > largest[u"share"_s].toDouble())
                largest = one;
        }
        QCOMPARE(largest[u"table"_s].toString(), u"columns_sales"_s);
        QVERIFY(largest[u"rows_read"_s].toInt() >= 3000);
        for (const auto &finding : explained.json()[u"findings"_s].toArray())
            QVERIFY(finding.toObject()[u"cause"_s].toString() != u"repeated_scan");
    }

    void whatCannotBeExplainedSaysWhy_data() { engines(); }
    void whatCannotBeExplainedSaysWhy()
    {
        QFETCH(Engine, engine);
        QCOMPARE(run(engine, {u"ask"_s, u"--sql"_s, u"DELETE FROM sales_lines"_s, u"--explain"_s}).exitCode, 2);
        QCOMPARE(run(engine, {u"ask"_s, u"--sql"_s, u"SELECT 1"_s, u"--explain"_s, u"--format"_s, u"csv"_s})
                     .exitCode,
                 2);
    }

private:
    CommandRun run(Engine engine, const QStringList &words)
    {
        return martletctl(QStringList{u"--db"_s, placeOf(m_databases[engine]->spec())} + words);
    }

    QTemporaryDir m_folder;
    std::map<Engine, std::unique_ptr<EmptyDatabase>> m_databases;
};

QTEST_GUILESS_MAIN(TestExplained)
#include "tst_explained.moc"
