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

    void tablesBesideTheStarStateTheirColumns()
    {
        const QByteArray toml = "[[entity]]\nname='visit'\ntable='visits'\nkey=['id']\n"
                                "columns=[{name='id',type='whole'},{name='day',type='date',optional=true}]";
        const auto model = SemanticModel::parse(toml, u"mine.toml"_s);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        const auto &visit = *model->entity(u"visit");
        QCOMPARE(visit.column(u"id")->type, ColumnType::Integer);
        QVERIFY(!visit.column(u"id")->isOptional);
        QVERIFY(visit.column(u"day")->isOptional);
        QVERIFY(!visit.column(u"hour"));
        QVERIFY(m_model.entity(u"store")->columns.empty());
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
        const auto made = [](const char *name, const QByteArray &entry, const QString &said) {
            const QByteArray fact = "[[entity]]\nname='sales'\ntable='t'\nkey=['k']\nkind='fact'\ndate='d'\n";
            const QByteArray rest = "direction='good'\ndefinition='D.'\nunit='u'\nformat='money'\n";
            const QByteArray sum = "[[measure]]\nname='a'\nexpression='SUM(1)'\nadditivity='additive'\n" + rest;
            QTest::newRow(name) << fact + sum + "[[measure]]\nname='m'\n" + entry + '\n' + rest << said;
        };
        made("no such part", "additivity='none'\nformula='ratio(a, b)'", u"the unknown measure \"b\""_s);
        made("of itself", "additivity='additive'\nformula='sum(a, m)'", u"is made from itself"_s);
        made("for rows", "additivity='none'\nformula='rank(a)'", u"a formula for rows"_s);
        made("no formula", "additivity='none'\nformula='guess(a, a)'", u"is no formula"_s);
        made("a ratio that adds up", "additivity='additive'\nformula='ratio(a, a)'", u"cannot be added up"_s);
        made("a ratio in money", "additivity='none'\nformula='ratio(a, a)'", u"the format \"percent\""_s);
        made("both", "additivity='none'\nexpression='1'\nformula='ratio(a, a)'",
             u"an expression and a formula"_s);
        made("no series", "additivity='semi-additive'\nexpression='SUM(1)'", u"names no day and no series"_s);
        made("no entity", "additivity='additive'\nexpression='SUM(1)'\njoins=['x']", u"unknown entity \"x\""_s);
        const QByteArray ticket =
            "[[entity]]\nname='visit'\ntable='t'\nkey=['k']\ncolumns=[{name='k',type='whole'}";
        QTest::newRow("type") << ticket + ",{name='x',type='double'}]" << u"visit.x"_s;
        QTest::newRow("column") << ticket + "]\n[[dimension]]\nentity='visit'\ncolumn='x'" << u"visit.x"_s;
        QTest::newRow("key") << ticket + "]\n[[relationship]]\nfrom='visit.x'\nto='visit.k'" << u"visit.x"_s;
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
