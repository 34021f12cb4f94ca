// SPDX-License-Identifier: GPL-3.0-or-later
// Where cells come from in databases that are no warehouses: the rows behind them, which sum to them; on both
// engines.
#include "foreign/foreignplace.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"
#include "warehouse/celltrace.h"
#include "warehouse/tracewords.h"
#include "workbench/workbench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};

} // namespace

class TestForeignTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("MARTLET_HOME", m_home.path().toUtf8());
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &[database, bench] = m_places[engine];
            database = std::make_unique<EmptyDatabase>(engine);
            foreign::fill(*database, u"orders"_s);
            auto opened = Workbench::open(database->spec(), {}, Workbench::Accepts::AnyDatabase);
            VERIFY_OK(opened);
            bench = std::move(*opened);
        }
    }
    void cleanupTestCase() { m_places.clear(); }

    void theRowsBehindACellSumToIt_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("a sum") << uR"("measures": ["amount"], "by": ["category.category_name"])"_s;
        QTest::newRow("a count") << uR"("measures": ["order_count"], "by": ["date.month"])"_s;
        QTest::newRow("a total") << uR"("measures": ["amount"])"_s;
        QTest::newRow("with a condition") << uR"("measures": ["amount"], "by": ["date.year"],
                   "where": {"field": "category.category_name", "like": "*s"})"_s;
    }
    void theRowsBehindACellSumToIt()
    {
        QFETCH(QString, asked);
        const auto question = questionFromJson(u"{\"version\": 1, %1}"_s.arg(asked).toUtf8(), {});
        VERIFY_OK(question);
        std::map<Engine, qint64> lines;
        for (const auto &[engine, place] : m_places) {
            auto &bench = *place.second;
            const auto shown = answer(bench.warehouse(), *question, bench.model(), viewer, {});
            VERIFY_OK(shown);
            const auto &rows = *shown->answer.rows;
            QVERIFY(rows.rowCount() > 0);
            for (qint64 row = 0; row < std::min<qint64>(rows.rowCount(), 5); ++row) {
                const auto trace = traced(bench, *question, *shown, row);
                VERIFY_OK(trace);
                QCOMPARE(trace->value, rows.value(row, rows.columnCount() - 1));
                QCOMPARE(trace->parts.size(), size_t(1));
                const auto &part = trace->parts.front();
                QVERIFY(part.speaking > 0);
                QCOMPARE(part.records.rows->rowCount(), part.speaking);
                QVERIFY(part.sums.front().counted.has_value());
                QVERIFY(part.sums.front().agrees());
                lines[engine] += part.lines;
            }
        }
        QCOMPARE(lines[Engine::Sqlite], lines[Engine::PostgreSql]);
    }

    void nothingIsSaidOfLoadsAndChecks()
    {
        const auto question =
            questionFromJson(R"({"version": 1, "measures": ["amount"], "by": ["category.category_name"]})", {});
        VERIFY_OK(question);
        for (const auto &[engine, place] : m_places) {
            auto &bench = *place.second;
            const auto shown = answer(bench.warehouse(), *question, bench.model(), viewer, {});
            VERIFY_OK(shown);
            const auto trace = traced(bench, *question, *shown, 0);
            VERIFY_OK(trace);
            QVERIFY(!trace->parts.front().hasLoads && trace->parts.front().loads.empty());
            QVERIFY(trace->checks.empty());
            const TraceWords words{{},
                                   [](const QueryPlan::Column &, const Value &value) { return toText(value); }};
            QStringList titles;
            for (const auto &fact : factsOf(*trace, words)) {
                titles += fact.title;
                QVERIFY2(!fact.text.contains(u"SELECT"_s),
                         qPrintable(fact.text)); // rows have their entity's title
            }
            QVERIFY(titles.contains(u"Tables"_s));
            QVERIFY(!titles.contains(u"Loads"_s) && !titles.contains(u"Checks"_s));
        }
    }

private:
    static Result<CellTrace> traced(Workbench &bench, const Question &question, const QuestionAnswer &shown,
                                    qint64 row)
    {
        return traceCell(bench.warehouse(), bench.pool(), bench.model(), question,
                         cellAt(question, shown, row, shown.answer.rows->columnCount() - 1), viewer, {});
    }

    QTemporaryDir m_home;
    std::map<Engine, std::pair<std::unique_ptr<EmptyDatabase>, std::unique_ptr<Workbench>>> m_places;
};

QTEST_GUILESS_MAIN(TestForeignTrace)
#include "tst_foreigntrace.moc"
