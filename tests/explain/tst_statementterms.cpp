// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/statementterms.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// What a statement's tokens say about the tables it reads.
class TestStatementTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("one") << u"SELECT a FROM t WHERE b = 1"_s << u"t/t"_s;
        QTest::newRow("alias") << u"SELECT a FROM wh.t AS x, u y"_s << u"t/x u/y"_s;
        QTest::newRow("joins") << u"SELECT 1 FROM t LEFT JOIN u ON t.a = u.a CROSS JOIN v WHERE 1"_s
                               << u"t/t u/u v/v"_s;
        QTest::newRow("sub-query") << u"SELECT (SELECT MAX(x) FROM u) FROM (SELECT 1 FROM t) q"_s
                                   << u"u/u t/t"_s;
        QTest::newRow("quoted") << u"SELECT 1 FROM \"my table\" m"_s << u"my table/m"_s;
        QTest::newRow("extract") << u"SELECT EXTRACT(year FROM day) FROM t"_s << u"t/t"_s;
        QTest::newRow("distinct from") << u"SELECT 1 FROM t WHERE a IS DISTINCT FROM b"_s << u"t/t"_s;
        QTest::newRow("function") << u"SELECT 1 FROM json_each('[1]') j JOIN t ON t.a = j.value"_s << u"t/t"_s;
        QTest::newRow("comment") << u"SELECT 1 FROM /* u */ t -- v\n"_s << u"t/t"_s;
    }
    void tablesAreNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        QStringList found;
        for (const auto &one : StatementTerms::namedTables(sql))
            found += one.table + u'/' + one.alias;
        QCOMPARE(found.join(u' '), named);
    }
};

QTEST_GUILESS_MAIN(TestStatementTerms)
#include "tst_statementterms.moc"
