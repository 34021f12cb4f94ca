// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/semanticmodel.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestSemanticModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_model = std::move(*model);
    }

    void everyMeasureHasADefinitionAndADirection()
    {
        QVERIFY(m_model.measures().size() > 10);
        for (const auto &measure : m_model.measures()) {
            QVERIFY2(measure.definition.endsWith(u'.'), qPrintable(measure.name));
            QVERIFY2(QStringList({u"good"_s, u"bad"_s, u"neutral"_s}).contains(measure.direction),
                     qPrintable(measure.name));
        }
        QCOMPARE(m_model.measure(u"return_rate")->direction, u"bad"_s);
        QCOMPARE(m_model.measure(u"stock")->additivity, Measure::Additivity::SemiAdditive);
    }

    void expressionsDifferByEngineAndMeasuresDoNot()
    {
        QCOMPARE(*m_model.sql(u"total"_s, u"sqlite"_s), u"s.total_e4"_s);
        QCOMPARE(*m_model.sql(u"total"_s, u"postgresql"_s), u"s.total_amount"_s);
        QCOMPARE(*m_model.sql(u"revenue"_s, u"sqlite"_s), u"SUM(${total})"_s);
        QVERIFY(!m_model.sql(u"average_basket"_s, u"sqlite"_s)); // made outside the database
        QVERIFY(!m_model.sql(u"nonsense"_s, u"sqlite"_s));
    }

    void dimensionsAreFoundByEntityAndByTable()
    {
        QCOMPARE(m_model.dimension(u"store.city")->title, u"City"_s);
        QCOMPARE(m_model.dimension(u"dim_stores.city"), m_model.dimension(u"store.city"));
        QVERIFY(!m_model.dimension(u"dim_customers.email"));
        QVERIFY(!m_model.dimension(u"city"));
    }

    void aModelThatDoesNotMeetIsRefusedWithTheEntryNamed_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("said");
        QTest::newRow("dimension") << QByteArray("[[dimension]]\nentity='moon'\ncolumn='x'") << u"moon.x"_s;
        QTest::newRow("level") << QByteArray("[[hierarchy]]\nname='h'\nlevels=['a.b']") << u"a.b"_s;
        QTest::newRow("engine") << QByteArray("[expression.x]\nsqlite='1'") << u"each engine"_s;
        QTest::newRow("definition") << QByteArray("[[measure]]\nname='m'\nadditivity='none'")
                                    << u"definition"_s;
        QTest::newRow("additivity") << QByteArray("[[measure]]\nname='m'") << u"additivity"_s;
        QTest::newRow("join") << QByteArray("[[relationship]]\nfrom='a.b'\nto='c.d'") << u"a.b"_s;
    }

    void aModelThatDoesNotMeetIsRefusedWithTheEntryNamed()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, said);
        const auto model = SemanticModel::parse(toml, u"mine.toml"_s);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::Input);
        QVERIFY(model.error().message.startsWith(u"mine.toml"));
        QVERIFY2(model.error().message.contains(said), qPrintable(model.error().message));
    }

private:
    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestSemanticModel)
#include "tst_semanticmodel.moc"
