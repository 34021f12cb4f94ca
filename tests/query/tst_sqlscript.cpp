// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqlscript.h"

#include "query/boundtext.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// Statements in a text of several, and values that people type.
class TestSqlScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsArePartedBySemicolons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("statements"); // parted by |
        QTest::newRow("none") << u"  -- nothing\n ; "_s << QString();
        QTest::newRow("one") << u"SELECT 1"_s << u"SELECT 1"_s;
        QTest::newRow("two") << u"SELECT 1;\n\nSELECT 2;\n"_s << u"SELECT 1|SELECT 2"_s;
        QTest::newRow("in a text") << u"SELECT ';'; SELECT \";\""_s << u"SELECT ';'|SELECT \";\""_s;
        QTest::newRow("in a comment") << u"SELECT 1 -- a; b\n+ 1"_s << u"SELECT 1 -- a; b\n+ 1"_s;
        QTest::newRow("comment around") << u"/* ; */ SELECT 1 /* ; */"_s << u"SELECT 1"_s;
        QTest::newRow("letters of two") << u"SELECT 'ä𝄞'; SELECT 2"_s << u"SELECT 'ä𝄞'|SELECT 2"_s;
    }
    void statementsArePartedBySemicolons()
    {
        QFETCH(QString, text);
        QFETCH(QString, statements);
        QStringList found;
        for (const auto &place : sqlStatements(text))
            found += text.mid(place.from, place.length);
        QCOMPARE(found.join(u'|'), statements);
    }

    void theStatementAtTheCaretIsFound()
    {
        const auto text = u"SELECT 1;\n\nSELECT 2\n"_s;
        const auto at = [&](qsizetype caret) {
            const auto place = statementAt(text, caret);
            return text.mid(place.from, place.length);
        };
        QCOMPARE(at(0), u"SELECT 1"_s);
        QCOMPARE(at(9), u"SELECT 1"_s);  // behind its semicolon
        QCOMPARE(at(10), u"SELECT 1"_s); // on the empty line below
        QCOMPARE(at(11), u"SELECT 2"_s);
        QCOMPARE(at(text.size()), u"SELECT 2"_s);
        QCOMPARE(statementAt(u" -- nothing"_s, 3).length, 0);
    }

    void whatIsTypedIsBoundAsItIs()
    {
        QVERIFY(isNull(boundText({}, Engine::Sqlite)));
        QCOMPARE(boundText(u"42"_s, Engine::Sqlite), Value(qint64(42)));
        QCOMPARE(boundText(u"042"_s, Engine::Sqlite), Value(u"042"_s)); // a code
        QCOMPARE(boundText(u"1.5"_s, Engine::Sqlite), Value(u"1.5"_s)); // never a double
        QCOMPARE(boundText(u"42"_s, Engine::PostgreSql), Value(u"42"_s));
    }
};

QTEST_GUILESS_MAIN(TestSqlScript)
#include "tst_sqlscript.moc"
