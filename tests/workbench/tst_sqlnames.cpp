// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sqlnames.h"

#include "semantic/semanticmodel.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// Names of the warehouse while SQL is typed.
class TestSqlNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        QVERIFY(model);
        m_names = SqlNames::of(*model, Engine::Sqlite);
    }

    void namesAreCompleted_data()
    {
        QTest::addColumn<QString>("sql"); // | is the caret
        QTest::addColumn<QString>("first");
        QTest::newRow("a column of the table that is read")
            << u"SELECT sale_d| FROM sales_fact"_s << u"sale_date"_s;
        QTest::newRow("behind an alias") << u"SELECT s.disc| FROM sales_fact s"_s << u"discount_amount"_s;
        QTest::newRow("as the engine stores it") << u"SELECT l.disc| FROM sales_lines l"_s << u"discount_e4"_s;
        QTest::newRow("a table") << u"SELECT * FROM dim_prod|"_s << u"dim_products"_s;
        QTest::newRow("a word") << u"SELECT 1 HAV|"_s << u"HAVING"_s;
        QTest::newRow("a measure") << u"SELECT revenu|"_s << u"revenue"_s;
    }
    void namesAreCompleted()
    {
        QFETCH(QString, sql);
        QFETCH(QString, first);
        const auto caret = sql.indexOf(u'|');
        sql.remove(caret, 1);
        const auto found = m_names.completions(sql, caret);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().name, first);
    }

    void behindAnUnknownAliasThereIsNothing()
    {
        QVERIFY(m_names.completions(u"SELECT x. FROM sales_fact s"_s, 9).empty());
    }

    void aMeasureStandsForItsExpression()
    {
        const auto found = m_names.completions(u"SELECT revenue"_s, 14);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().kind, SqlName::Kind::Measure);
        QVERIFY2(found.front().text.startsWith(u"SUM("_s) && found.front().text.endsWith(u" AS revenue"_s),
                 qPrintable(found.front().text));
    }

    void theNearestNameIsFound()
    {
        QCOMPARE(m_names.nearest(u"sale_dat", false), u"sale_date"_s);
        QCOMPARE(m_names.nearest(u"Costumer_id", false), u"customer_id"_s);
        QCOMPARE(m_names.nearest(u"sales_fct", true), u"sales_fact"_s);
        QCOMPARE(m_names.nearest(u"weather", false), QString());
    }

private:
    SqlNames m_names;
};

QTEST_GUILESS_MAIN(TestSqlNames)
#include "tst_sqlnames.moc"
