// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions over columns that are kept beside rows give what SQLite makes of the rows, or are not understood.
#include "database/columns/columnexpression.h"
#include "keptlines.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestColumnExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lines = std::make_unique<KeptLines>(); }
    void cleanupTestCase() { m_lines.reset(); }

    void expressionsAreWorkedOutAsSqliteDoes_data()
    {
        QTest::addColumn<QString>("sql");
        for (const auto *const sql :
             {"l.units",
              "l.units + l.price * 2",
              "-l.units - (l.price - 3)",
              "l.units * l.price",
              "l.units > 2",
              "l.units >= l.price OR l.till IS NULL",
              "NOT l.units = 3 AND l.price <> 2",
              "l.units BETWEEN 1 AND :low",
              "l.units NOT BETWEEN 1 AND 3",
              "l.till IN (1, 2, :low)",
              "l.till NOT IN (1, 2)",
              "l.till IS NOT NULL",
              "NOT COALESCE(l.till = 1, FALSE)",
              "CASE WHEN l.units > 0 THEN l.units * l.price WHEN l.units < 0 THEN -l.price END",
              "CASE WHEN l.till IS NULL THEN NULL ELSE l.units END",
              "COALESCE(l.till, l.price, 0)",
              "COALESCE(l.till, NULL)",
              "(l.units > 1 AND l.till = 2) OR (l.till > 1 AND NOT l.price < 2)",
              "CASE WHEN l.till = 1 THEN 1 WHEN l.till > 0 THEN l.till ELSE l.price END",
              "+l.units < TRUE",
              "NULL"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void expressionsAreWorkedOutAsSqliteDoes()
    {
        QFETCH(QString, sql);
        const auto cell = sql.toStdString();
        const auto bindings = KeptLines::bindings(2);
        QVERIFY(ColumnExpression::parse(cell));
        const auto ours = m_lines->ofColumns(KeptLines::source({"l.item", cell, cell}), u"kkn"_s, bindings);
        const auto theirs = m_lines->ofRows(
            u"SELECT l.item, %1, COUNT(%1) FROM lines l JOIN items i ON i.item = l.item GROUP BY 1, 2"_s.arg(
                sql),
            bindings);
        QCOMPARE(ours, theirs);
        // As a condition: what is not known is not so.
        QCOMPARE(
            m_lines->ofColumns(KeptLines::source({"l.item", "1"}, cell), u"kn"_s, bindings),
            m_lines->ofRows(
                u"SELECT l.item, COUNT(*) FROM lines l JOIN items i ON i.item = l.item WHERE %1 GROUP BY 1"_s
                    .arg(sql),
                bindings));
    }

    void otherSqlIsNotUnderstood()
    {
        for (const auto *const sql : {"",
                                      "l.units /",
                                      "l.units / 2",
                                      "l.units % 2",
                                      "l.day || 'x'",
                                      "substr(l.day, 1, 7)",
                                      "l.units = '3'",
                                      "1.5",
                                      "units",
                                      "l.units IN (SELECT 1)",
                                      "CASE l.units WHEN 1 THEN 2 END",
                                      "(l.units",
                                      "l.units)",
                                      "l.units IS 3",
                                      "l.units = 1 = 1",
                                      "CASE WHEN 1 THEN 2",
                                      "COALESCE(l.units",
                                      "l.",
                                      "l.units GLOB :low",
                                      "NOT",
                                      "l.units NOT 3",
                                      "-",
                                      "99999999999999999999"})
            QVERIFY2(!ColumnExpression::parse(sql), sql);
    }
    void whatCannotBeIsSaid()
    {
        const auto bindings = KeptLines::bindings(3);
        const auto said = [&](const ColumnQuery &source, const QString &kinds) {
            QString error;
            m_lines->ofColumns(source, kinds, bindings, &error);
            return error;
        };
        QVERIFY(
            said(KeptLines::source({"l.units * 9223372036854775807"}), u"s"_s).contains(u"integer overflow"_s));
        QVERIFY(
            said(KeptLines::source({"l.price * 900000000000000000"}), u"s"_s).contains(u"integer overflow"_s));
        QVERIFY(
            said(KeptLines::source({"m0.c1 = m0.c1"}), u"n"_s).contains(u"texts are not calculated with"_s));
        QVERIFY(said(KeptLines::source({"l.nothing"}), u"s"_s).contains(u"there is no column l.nothing"_s));
        QVERIFY(said(KeptLines::source({"l.units / 2"}), u"s"_s).contains(u"not understood"_s));
        QVERIFY(said(KeptLines::source({"l.units"}), u"ss"_s).contains(u"not as many kinds"_s));
        QVERIFY(said(KeptLines::source({"m0.c1"}), u"s"_s).contains(u"a text cannot be summed"_s));
        QVERIFY(said(KeptLines::source({"CASE WHEN l.units > 0 THEN l.day END"}), u"z"_s)
                    .contains(u"cannot be summed"_s));
        QVERIFY(said(KeptLines::source({"l.day > 3"}), u"n"_s).contains(u"texts are not calculated with"_s));
        QVERIFY(said(KeptLines::source({"m0.cx"}), u"n"_s).contains(u"there is no column m0.cx"_s));
        auto deleting = KeptLines::source({"m0.c1"});
        deleting.lookups[0].sql = "DELETE FROM items RETURNING item, brand";
        QVERIFY(said(deleting, u"k"_s).contains(u"no SELECT"_s));
        auto unknown = KeptLines::source({"m0.c4"});
        QVERIFY(said(unknown, u"k"_s).contains(u"too few columns"_s));
        const auto deep = std::string(5000, '(') + "1" + std::string(5000, ')');
        QVERIFY(said(KeptLines::source({deep}), u"n"_s).contains(u"not understood"_s));
    }

private:
    std::unique_ptr<KeptLines> m_lines;
};

QTEST_GUILESS_MAIN(TestColumnExpressions)
#include "tst_columnexpressions.moc"
