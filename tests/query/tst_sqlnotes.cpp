// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a question's SQL where it gives less than the answer.
#include "query/plan/planner.h"
#include "query/plan/sqlnotes.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestSqlNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void notesSayWhatIsMissing_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("nothing") << uR"("measures": ["revenue"], "by": ["store.city"])"_s << Engine::PostgreSql
                                 << QStringList();
        QTest::newRow("units") << uR"("measures": ["revenue", "units", "lines"], "by": ["store.city"])"_s
                               << Engine::Sqlite
                               << QStringList{u"In whole units of 0.001: units."_s,
                                              u"In whole units of 0.0001: revenue."_s};
        QTest::newRow("a rate") << uR"("measures": ["margin_rate"], "by": ["store.city"])"_s
                                << Engine::PostgreSql
                                << QStringList{u"Made of these columns afterwards: Margin rate."_s};
        QTest::newRow("sorted by a rate")
            << uR"("measures": ["margin_rate"], "by": ["store.city"], "sort": [{"by": "margin_rate"}])"_s
            << Engine::PostgreSql
            << QStringList{
                   u"Made of these columns afterwards: Margin rate."_s,
                   u"Conditions on such figures, the order by them and the number of rows come afterwards, too."_s};
        QTest::newRow("the best, and totals")
            << uR"("measures": ["revenue"], "by": ["store.city"], "totals": true,
                   "top": {"count": 3, "of": "store.city", "by": "revenue"})"_s
            << Engine::PostgreSql
            << QStringList{u"The 3 best are chosen by another statement; these are all."_s,
                           u"Totals are counted by another statement, at their own grain."_s};
    }
    void notesSayWhatIsMissing()
    {
        QFETCH(QString, asked);
        QFETCH(Engine, engine);
        QFETCH(QStringList, notes);
        const auto question = questionFromJson(u"{\"version\": 1, %1}"_s.arg(asked).toUtf8(), {});
        VERIFY_OK(question);
        const auto plan = Planner(m_model).plan(*question);
        VERIFY_OK(plan);
        QCOMPARE(sqlNotes(*question, *plan, engine), notes);
    }

private:
    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestSqlNotes)
#include "tst_sqlnotes.moc"
