// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are made in memory of those of a SELECT: the same as by SQLite's own windows
// and joins.
#include "database/rowpairs.h"
#include "database/rowplaces.h"
#include "database/session.h"
#include "database/transaction.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

#include <random>
#include <thread>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestMadeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto writer = m_database.open();
        VERIFY_OK(writer->executeScript(
            u"CREATE TABLE lines (receipt INTEGER, day TEXT, item INTEGER, mark TEXT)"_s));
        std::mt19937 chance{42};
        const auto below = [&chance](int most) { return int(chance() % quint32(most)); };
        auto transaction = Transaction::begin(*writer);
        VERIFY_OK(transaction);
        auto bulk = writer->bulkInsert(u"lines"_s, {u"receipt"_s, u"day"_s, u"item"_s, u"mark"_s});
        VERIFY_OK(bulk);
        for (int row = 0; row < 5'000; ++row) {
            (*bulk)->integer(below(1500));
            below(20) == 0 ? (*bulk)->null() : (*bulk)->text("2025-0" + std::to_string(1 + below(9)) + "-11");
            below(20) == 0 ? (*bulk)->null() : (*bulk)->integer(below(60) - 30);
            below(4) == 0 ? (*bulk)->null() : (*bulk)->text(std::string(size_t(below(3)), 'x'));
            VERIFY_OK((*bulk)->endRow());
        }
        VERIFY_OK((*bulk)->finish());
        VERIFY_OK(transaction->commit());
        m_session = m_database.open(Access::AdHoc); // what is allowed least
    }
    void cleanupTestCase() { m_session.reset(); }

    void placesAreThoseOfWindows_data()
    {
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("window");
        QTest::newRow("fifths")
            << u"n5:2/|0,1,3,4"_s
            << u"NTILE(5) OVER (PARTITION BY item IS NULL ORDER BY item, receipt, day NULLS LAST, mark NULLS LAST, id)"_s;
        QTest::newRow("halves of texts")
            << u"n2:1/3|0,2,4"_s
            << u"NTILE(2) OVER (PARTITION BY mark, day IS NULL ORDER BY day, receipt, item NULLS LAST, id)"_s;
        QTest::newRow("more parts than rows")
            << u"n900:2/1,3|4"_s
            << u"NTILE(900) OVER (PARTITION BY day, mark, item IS NULL ORDER BY item, id)"_s;
        QTest::newRow("ranks") << u"r:2/1|"_s
                               << u"RANK() OVER (PARTITION BY day ORDER BY item DESC NULLS LAST)"_s;
        QTest::newRow("ranks of texts") << u"r:1/|0"_s << u"RANK() OVER (ORDER BY day DESC NULLS LAST)"_s;
    }

    void placesAreThoseOfWindows()
    {
        QFETCH(QString, places);
        QFETCH(QString, window);
        const auto of = places.section(u':', 1).section(u'/', 0, 0) == u"2" ? u"item"_s : u"day"_s;
        const auto all = u"receipt, day, item, mark, rowid AS id"_s;
        const auto made =
            rows(u"SELECT c0, c1, c2, c3, c5 FROM placed_rows('SELECT %1 FROM lines', '%2') ORDER BY c4"_s.arg(
                all, places));
        const auto plain = rows(u"SELECT receipt AS c0, day AS c1, item AS c2, mark AS c3, CASE WHEN %1 IS NOT "
                                u"NULL THEN %2 END AS c5 "
                                "FROM (SELECT %3 FROM lines) ORDER BY id"_s.arg(of, window, all));
        QCOMPARE(printRows(*made), printRows(*plain));
        QCOMPARE(made->rowCount(), qint64(5000));
    }

    void pairsAreThoseOfAJoin_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("basket");
        QTest::newRow("numbers in a receipt") << u"item"_s << u"receipt"_s;
        QTest::newRow("texts in a receipt of a day") << u"mark"_s << u"receipt, day"_s;
        QTest::newRow("days of an item and a mark") << u"day"_s << u"item, mark"_s;
        QTest::newRow("lines of a day") << u"rowid"_s << u"day"_s; // more than have a place each
    }

    void pairsAreThoseOfAJoin()
    {
        QFETCH(QString, member);
        QFETCH(QString, basket);
        const auto names = basket.split(u", "_s);
        QStringList columns, same;
        for (qsizetype at = 0; at < names.size(); ++at) {
            columns += u"%1 AS b%2"_s.arg(names[at]).arg(at);
            same += u"y.b%1 = x.b%1"_s.arg(at);
        }
        const auto made = rows(u"SELECT c0, c1, c2, c3, c4 FROM row_pairs('SELECT %1, %2 FROM lines', '%3') "
                               "ORDER BY c0, c1 LIMIT 20000"_s.arg(member, basket)
                                   .arg(names.size()));
        const auto plain = rows(
            u"WITH seen AS MATERIALIZED (SELECT DISTINCT %1 AS member, %2 FROM lines WHERE %1 IS NOT NULL AND "
            u"%3 IS NOT NULL), "
            "each AS MATERIALIZED (SELECT member, COUNT(*) AS n FROM seen GROUP BY member) "
            "SELECT x.member AS c0, y.member AS c1, COUNT(*) AS c2, MIN(a.n) AS c3, MIN(b.n) AS c4 FROM seen x "
            "JOIN seen y ON %4 AND x.member < y.member JOIN each a ON a.member = x.member JOIN each b ON "
            "b.member = y.member "
            "GROUP BY x.member, y.member ORDER BY 1, 2 LIMIT 20000"_s.arg(
                member, columns.join(u", "_s), names.join(u" IS NOT NULL AND "_s), same.join(u" AND "_s)));
        QCOMPARE(printRows(*made), printRows(*plain));
        QVERIFY(made->rowCount() > 2);
    }

    // Two keys may have one member, a key none.
    void membersMayBeNamedByKeys()
    {
        const auto made =
            rows(u"SELECT c0, c1, c2, c3, c4 FROM row_pairs('SELECT ''few'', 1, NULL UNION ALL SELECT "
                 u"''many'', 2, NULL UNION ALL "
                 "SELECT ''few'', 3, NULL UNION ALL SELECT NULL, item, receipt FROM lines', 'k1')"_s);
        const auto plain = rows(u"WITH seen AS (SELECT DISTINCT CASE WHEN item = 2 THEN 'many' ELSE 'few' END "
                                u"AS member, receipt FROM lines "
                                "WHERE item IN (1, 2, 3)) SELECT 'few' AS c0, 'many' AS c1, (SELECT COUNT(*) "
                                "FROM seen x JOIN seen y ON "
                                "y.receipt = x.receipt AND x.member < y.member) AS c2, (SELECT COUNT(*) FROM "
                                "seen WHERE member = 'few') AS c3, "
                                "(SELECT COUNT(*) FROM seen WHERE member = 'many') AS c4"_s);
        QCOMPARE(printRows(*made), printRows(*plain));
        QVERIFY(made->number(0, 2) > 0);
    }

    void valuesAreBoundInTheirOrder()
    {
        const auto made = rows(u"SELECT c0, c1 FROM placed_rows('SELECT :a + :b', 'r:0/|', 20, 3)"_s);
        QCOMPARE(made->number(0, 0), qint64(23));
        QCOMPARE(made->number(0, 1), qint64(1));
    }

    void whatCannotBeMadeIsAnError_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("said");
        QTest::newRow("no places") << u"placed_rows('SELECT 1', '')"_s << u"places are written like"_s;
        QTest::newRow("no parts") << u"placed_rows('SELECT 1', 'n0:0/|')"_s << u"places are written like"_s;
        QTest::newRow("no such column")
            << u"placed_rows('SELECT 1', 'r:1/|')"_s << u"by columns that there are"_s;
        QTest::newRow("no number") << u"placed_rows('SELECT 1', 'r:x/|')"_s << u"places are written like"_s;
        QTest::newRow("no SELECT") << u"placed_rows('', 'r:0/|')"_s << u"the text is no SELECT"_s;
        QTest::newRow("no table") << u"placed_rows('SELECT 1 FROM nowhere', 'r:0/|')"_s
                                  << u"no such table: nowhere"_s;
        QTest::newRow("a fraction") << u"placed_rows('SELECT 0.5', 'r:0/|')"_s << u"whole numbers and texts"_s;
        QTest::newRow("no basket") << u"row_pairs('SELECT 1', '0')"_s
                                   << u"a member and, after a k, a key come before"_s;
        QTest::newRow("another basket")
            << u"row_pairs('SELECT 1, 2, 3', '1')"_s << u"as many columns of a basket"_s;
        QTest::newRow("no key") << u"row_pairs('SELECT 1, 2', 'k1')"_s << u"after a k, a key"_s;
        QTest::newRow("no value") << u"placed_rows('SELECT :a', 'r:0/|')"_s
                                  << u"as many values as parameters"_s;
    }

    void whatCannotBeMadeIsAnError()
    {
        QFETCH(QString, call);
        QFETCH(QString, said);
        const auto selected = m_session->select(u"SELECT * FROM "_s + call);
        QVERIFY(!selected);
        QVERIFY2(selected.error().detail.contains(said) || selected.error().message.contains(said),
                 qPrintable(selected.error().message + u' ' + selected.error().detail));
    }

    // Not even a text that is bound may write.
    void nothingIsWritten()
    {
        QVERIFY(!m_session->select(u"SELECT * FROM placed_rows('DELETE FROM lines', 'r:0/|')"_s));
        QCOMPARE(rows(u"SELECT COUNT(*) AS n FROM lines"_s)->number(0, 0), qint64(5000));
    }

    void whoeverStopsIsHeardWhileRowsAreMade()
    {
        RowPlaces places(1, {{.isRank = true, .within = {}, .along = {}}});
        places.number(0, 1);
        places.endRow();
        QVERIFY(!places.make([] { return true; }));
        RowPairs pairs(2, false);
        for (qint64 member = 0; member < 1000; ++member) {
            pairs.number(0, member);
            pairs.number(1, 7);
            pairs.endRow();
        }
        QVERIFY(!pairs.make([] { return true; }));
    }

private:
    ResultSetPtr rows(const QString &sql)
    {
        const auto selected = m_session->select(sql);
        if (!selected)
            qFatal("%s %s", qPrintable(selected.error().message), qPrintable(selected.error().detail));
        return selected->rows;
    }

    EmptyDatabase m_database{Engine::Sqlite};
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestMadeRows)
#include "tst_maderows.moc"
