// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqltokens.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestSqlTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_model = std::move(*model);
    }

    void aMeasureBecomesTheStoredColumnsOfTheEngine()
    {
        const auto sqlite = expandMeasures(u"SELECT ${revenue} AS revenue"_s, m_model, Engine::Sqlite);
        const auto postgres = expandMeasures(u"SELECT ${revenue} AS revenue"_s, m_model, Engine::PostgreSql);
        QCOMPARE(*sqlite, u"SELECT SUM(s.total_e4) AS revenue"_s);
        QCOMPARE(*postgres, u"SELECT SUM(s.total_amount) AS revenue"_s);
    }

    void anExpressionTakesItsArgument()
    {
        const auto sql = expandMeasures(u"${month_of s.sale_date}"_s, m_model, Engine::Sqlite);
        QCOMPARE(*sql, u"substr(s.sale_date, 1, 7)"_s);
    }

    void conditionsFollowTheValuesAndNeverCarryThem()
    {
        const QString sql =
            u"WHERE 1 = 1${when city:  AND t.city = :city }${when by=product:AND ${total} > 0}"_s;
        const auto expanded = expandMeasures(sql, m_model, Engine::Sqlite);
        QVERIFY(expanded);
        const TemplateValues both{{u"city"_s, u"x'; DROP TABLE"_s}, {u"by"_s, u"product"_s}};
        QCOMPARE(*applyConditions(*expanded, {}), u"WHERE 1 = 1"_s);
        QCOMPARE(*applyConditions(*expanded, both), u"WHERE 1 = 1AND t.city = :cityAND s.total_e4 > 0"_s);
        QCOMPARE(*applyConditions(*expanded, {{u"by"_s, u"category"_s}}), u"WHERE 1 = 1"_s);
    }

    void conditionsMayNest()
    {
        const auto expanded = expandMeasures(u"${when a: x ${when b: ${revenue}}}"_s, m_model, Engine::Sqlite);
        QCOMPARE(*applyConditions(*expanded, {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}}), u"x SUM(s.total_e4)"_s);
        QCOMPARE(*applyConditions(*expanded, {{u"b"_s, u"1"_s}}), QString());
    }

    void whatIsUnknownOrOpenIsNamed()
    {
        const auto unknown = expandMeasures(u"${moonlight}"_s, m_model, Engine::Sqlite);
        QVERIFY(!unknown && unknown.error().message.contains(u"moonlight"));
        QVERIFY(!expandMeasures(u"SELECT ${revenue"_s, m_model, Engine::Sqlite));
        QVERIFY(!expandMeasures(u"${when city AND}"_s, m_model, Engine::Sqlite));
        QVERIFY(!applyConditions(u"${revenue}"_s, {}));
    }

    void aPlaceholderThatNamesItselfEnds()
    {
        const auto model = SemanticModel::parse("[expression.x]\nany = '${x}'", u"loop"_s);
        QVERIFY(model);
        QVERIFY(!expandMeasures(u"${x}"_s, *model, Engine::Sqlite));
    }

    void parametersInTextsAndCastsAreNone()
    {
        QCOMPARE(parameterNames(u"SELECT ':a', x::date, :from -- :b\n WHERE y = :to AND z = :from"_s),
                 QStringList({u"from"_s, u"to"_s}));
    }

private:
    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestSqlTemplate)
#include "tst_sqltemplate.moc"
