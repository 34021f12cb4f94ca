// SPDX-License-Identifier: GPL-3.0-or-later
// The thirteen queries of the Star Schema Benchmark as questions over a model that has nothing of the retail
// star (ssb.toml), each answered on both engines, against the paper's own SQL (cases/NAME.json and NAME.sql).
#include "query/question/questionjson.h"
#include "query/ssb/ssbplace.h"
#include "semantic/semanticmodel.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/celltrace.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};

} // namespace

class TestSsb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::parse(ssb::contentOf(u"ssb.toml"_s), u"ssb.toml"_s);
        VERIFY_OK(model);
        m_model = std::move(*model);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql})
            m_places[engine] = std::make_unique<ssb::Place>(engine);
    }
    void cleanupTestCase() { m_places.clear(); }

    void aQuestionAnswersAsThePaper_data()
    {
        QTest::addColumn<QString>("path");
        const auto cases =
            QDir(ssb::folder().filePath(u"cases"_s)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QCOMPARE(cases.size(), 13);
        for (const auto &name : cases)
            QTest::newRow(qPrintable(name.chopped(5))) << u"cases/"_s + name;
    }

    void aQuestionAnswersAsThePaper()
    {
        QFETCH(QString, path);
        const auto question = questionFromJson(ssb::contentOf(path), path);
        VERIFY_OK(question);
        const SqlQuestion paper{.sql = QString::fromUtf8(ssb::contentOf(path.chopped(4) + u"sql"_s))};
        std::map<Engine, QString> answers;
        for (const auto &[engine, place] : m_places) {
            const auto asked = answer(*place->warehouse, *question, m_model, viewer, {});
            VERIFY_OK(asked);
            const auto hand = place->warehouse->ask(paper, viewer, {});
            VERIFY_OK(hand);
            answers[engine] = printRows(*asked->answer.rows);
            QVERIFY2(!answers[engine].isEmpty() && !answers[engine].contains(u"NULL"_s),
                     "the case asks for nothing");
            QCOMPARE(answers[engine], ssb::arranged(*hand->rows, *asked->answer.rows));
        }
        QCOMPARE(answers[Engine::Sqlite], answers[Engine::PostgreSql]);
    }

    // Of tables that no load is known of, the lines are shown all the same.
    void aCellHasItsLines()
    {
        const auto question = questionFromJson(ssb::contentOf(u"cases/q4.1.json"_s), u"q4.1"_s);
        VERIFY_OK(question);
        for (const auto &[engine, place] : m_places) {
            const auto asked = answer(*place->warehouse, *question, m_model, viewer, {});
            VERIFY_OK(asked);
            const auto &rows = *asked->answer.rows;
            const auto cell = cellAt(*question, *asked, 0, rows.indexOf(u"profit"));
            const auto trace = traceCell(*place->warehouse, *place->pool, m_model, *question, cell, viewer, {});
            VERIFY_OK(trace);
            QCOMPARE(trace->value, rows.value(0, rows.indexOf(u"profit")));
            const auto &part = trace->parts.front();
            QCOMPARE(part.sums.size(), size_t(2));
            for (const auto &sum : part.sums)
                QVERIFY(sum.counted && sum.agrees());
            QCOMPARE(part.records.rows->rowCount(), part.speaking);
            QCOMPARE(part.loads.size(), size_t(1));
            QCOMPARE(part.loads.front().batch, BatchId{});
            QVERIFY(trace->checks.empty());
        }
    }

    // A dimension splits a total and never changes it, the fact's own among them.
    void aDimensionNeverChangesTheTotal_data()
    {
        QTest::addColumn<QString>("dimension");
        for (const auto &dimension : m_model.dimensions())
            QTest::newRow(qPrintable(dimension.name())) << dimension.name();
    }

    void aDimensionNeverChangesTheTotal()
    {
        QFETCH(QString, dimension);
        for (const auto &[engine, place] : m_places) {
            const auto total = profit(*place, {});
            QVERIFY(total != 0);
            QCOMPARE(profit(*place, {dimension}), total);
        }
    }

    void theTablesHaveThePapersDomains_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &sql, const QString &expected) {
            QTest::newRow(name) << u"SELECT "_s + sql << expected + u'\n';
        };
        row("calendar", u"MIN(d_datekey), MAX(d_datekey), COUNT(*) FROM date"_s,
            u"19920101 | 19981231 | 2557"_s);
        row("a day",
            u"d_date, d_dayofweek, d_yearmonth, d_weeknuminyear, d_sellingseason FROM date WHERE d_datekey = "
            "19971224"_s,
            u"December 24, 1997 | Wednesday | Dec1997 | 52 | Christmas"_s);
        row("lines",
            u"MIN(lo_quantity), MAX(lo_quantity), MIN(lo_discount), MAX(lo_discount), MIN(lo_tax), "
            u"MAX(lo_tax), "
            "MAX(lo_linenumber) FROM lineorder"_s,
            u"1 | 50 | 0 | 10 | 0 | 8 | 7"_s);
        row("prices",
            u"COUNT(*) FROM lineorder WHERE lo_revenue <> lo_extendedprice * (100 - lo_discount) / 100"_s,
            u"0"_s);
        row("makers", u"COUNT(DISTINCT p_mfgr), COUNT(DISTINCT p_category), COUNT(*) FROM part"_s,
            u"5 | 25 | 2000"_s);
        row("customers", u"COUNT(DISTINCT c_nation), COUNT(DISTINCT c_region), COUNT(*) FROM customer"_s,
            u"25 | 5 | 300"_s);
        row("cities", u"COUNT(*) FROM supplier WHERE LENGTH(s_city) <> 10"_s, u"0"_s);
    }

    void theTablesHaveThePapersDomains()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        for (const auto &[engine, place] : m_places) {
            const auto rows = place->warehouse->ask({.sql = sql}, viewer, {});
            VERIFY_OK(rows);
            QCOMPARE(printRows(*rows->rows), expected);
        }
    }

private:
    qint64 profit(const ssb::Place &place, const QStringList &by) const
    {
        const auto asked = answer(*place.warehouse, {.measures = {u"profit"_s}, .by = by}, m_model, viewer, {});
        if (!asked)
            qFatal("%s %s", qPrintable(asked.error().message), qPrintable(asked.error().detail));
        const auto &rows = *asked->answer.rows;
        qint64 sum = 0;
        for (qint64 row = 0; row < rows.rowCount(); ++row)
            sum += rows.number(row, rows.indexOf(u"profit"));
        return sum;
    }

    SemanticModel m_model;
    std::map<Engine, std::unique_ptr<ssb::Place>> m_places;
};

QTEST_GUILESS_MAIN(TestSsb)
#include "tst_ssb.moc"
