// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqlshape.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// What people typed is not in the shape, and nothing else is missing from it.
class TestSqlShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsNotInTheShape_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("shape");
        QTest::newRow("text") << u"SELECT a FROM t WHERE name = 'O''Brien'"_s
                              << u"SELECT a FROM t WHERE name = ?"_s;
        QTest::newRow("number") << u"SELECT a FROM t WHERE id > 1.5e3"_s << u"SELECT a FROM t WHERE id > ?"_s;
        QTest::newRow("taken for a text by SQLite")
            << u"SELECT a FROM t WHERE name = \"Smith\""_s << u"SELECT a FROM t WHERE name = ?"_s;
        QTest::newRow("comments") << u"SELECT a -- of Smith\nFROM t /* and Miller */"_s << u"SELECT a FROM t"_s;
        QTest::newRow("lists") << u"SELECT a FROM t WHERE id IN (1, 2,3) AND b IN ('x')"_s
                               << u"SELECT a FROM t WHERE id IN ( ? ) AND b IN ( ? )"_s;
        QTest::newRow("never closed") << u"SELECT 'Smith"_s << u"SELECT ?"_s;
        QTest::newRow("in dollars") << u"SELECT $$Smith's$$, $x$ Mil$$ler $x$, b"_s << u"SELECT ? , b"_s;
        QTest::newRow("in dollars, never closed") << u"SELECT $$Smith and"_s << u"SELECT ?"_s;
        QTest::newRow("parameters") << u"SELECT a\n FROM t  WHERE b = :name"_s
                                    << u"SELECT a FROM t WHERE b = :name"_s;
    }
    void whatWasTypedIsNotInTheShape()
    {
        QFETCH(QString, sql);
        QFETCH(QString, shape);
        QCOMPARE(sqlShape(sql), shape);
    }

    void statementsThatDifferInValuesOnlyHaveOneHash()
    {
        const auto hashOf = [](const QString &sql) { return shapeHash(sqlShape(sql)); };
        QCOMPARE(hashOf(u"SELECT a FROM t WHERE b IN (1, 2)"_s), hashOf(u"SELECT a FROM t  WHERE b IN (7)"_s));
        QVERIFY(hashOf(u"SELECT a FROM t WHERE b = 1"_s) != hashOf(u"SELECT a FROM t WHERE c = 1"_s));
        QCOMPARE(hashOf(u"SELECT 1"_s).size(), 16);
    }
};

QTEST_GUILESS_MAIN(TestSqlShape)
#include "tst_sqlshape.moc"
