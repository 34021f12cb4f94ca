// SPDX-License-Identifier: GPL-3.0-or-later
// Rows grouped in memory: the same as by hand, and the same as by SQLite's own GROUP BY.
#include "database/hashgroups.h"
#include "database/session.h"
#include "database/transaction.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

#include <map>
#include <random>
#include <thread>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

using Kind = HashGroups::Kind;

HashGroups groupsOf(const char *letters)
{
    return HashGroups(HashGroups::kindsOf(letters).value());
}

} // namespace

class TestHashGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto writer = m_database.open();
        VERIFY_OK(
            writer->executeScript(u"CREATE TABLE lines (day TEXT, item INTEGER, units INTEGER, mark TEXT)"_s));
        std::mt19937 chance{42};
        const auto below = [&chance](int most) { return int(chance() % quint32(most)); };
        auto transaction = Transaction::begin(*writer);
        VERIFY_OK(transaction);
        auto bulk = writer->bulkInsert(u"lines"_s, {u"day"_s, u"item"_s, u"units"_s, u"mark"_s});
        VERIFY_OK(bulk);
        for (int row = 0; row < 20'000; ++row) {
            const auto day = "2025-0" + std::to_string(1 + below(9)) + "-11";
            below(20) == 0 ? (*bulk)->null() : (*bulk)->text(day);
            below(20) == 0 ? (*bulk)->null() : (*bulk)->integer(below(300) - 150);
            below(4) == 0 ? (*bulk)->null() : (*bulk)->integer(below(2000) - 1000);
            below(4) == 0 ? (*bulk)->null() : (*bulk)->text(std::string(size_t(below(3)), 'x'));
            VERIFY_OK((*bulk)->endRow());
        }
        VERIFY_OK((*bulk)->finish());
        VERIFY_OK(transaction->commit());
        m_session = m_database.open(Access::AdHoc); // what is allowed least
    }
    void cleanupTestCase() { m_session.reset(); }

    void groupsComeInTheOrderOfTheirFirstRow()
    {
        auto groups = groupsOf("ks");
        for (const auto &[key, value] : {std::pair(7, 1), std::pair(3, 10), std::pair(7, 100)}) {
            groups.integer(0, key);
            groups.integer(1, value);
            groups.endRow();
        }
        QCOMPARE(groups.size(), size_t(2));
        QCOMPARE(groups.number(0, 0), 7);
        QCOMPARE(groups.number(0, 1), 101);
        QCOMPARE(groups.number(1, 1), 10);
    }

    void emptyNumberAndTextAreThreeKeys()
    {
        auto groups = groupsOf("kn");
        const auto add = [&groups] {
            groups.integer(1, 1);
            groups.endRow();
        };
        groups.null(0);
        add();
        groups.integer(0, 0);
        add();
        groups.text(0, "");
        add();
        QCOMPARE(groups.size(), size_t(3));
        QVERIFY(groups.isNull(0, 0) && !groups.isNull(1, 0) && groups.isText(2, 0));
    }

    void aSumThatDoesNotFitIsSaid()
    {
        auto groups = groupsOf("s");
        for (int go = 0; go < 2; ++go) {
            QVERIFY(!groups.isOverflown());
            groups.integer(0, std::numeric_limits<qint64>::max());
            groups.endRow();
        }
        QVERIFY(groups.isOverflown());
    }

    void whatTakesMoreMemoryThanItMayIsSaid()
    {
        HashGroups groups(HashGroups::kindsOf("ks").value(), 1'000'000),
            values(HashGroups::kindsOf("kd").value(), 1'000'000);
        for (qint64 row = 0; row < 10'000; ++row)
            for (auto *const some : {&groups, &values}) {
                some->integer(0, some == &groups ? row : 0);
                some->integer(1, row);
                some->endRow();
            }
        QVERIFY(!groups.isTooLarge() && !values.isTooLarge());
        for (qint64 row = 10'000; row < 100'000; ++row)
            for (auto *const some : {&groups, &values}) {
                some->integer(0, some == &groups ? row : 0);
                some->integer(1, row);
                some->endRow();
            }
        QVERIFY(groups.isTooLarge());
        QVERIFY(values.isTooLarge()); // one group of many values
    }

    void manyGroupsAreFoundAgain()
    {
        auto groups = groupsOf("kkz");
        std::map<std::pair<qint64, qint64>, qint64> sums;
        std::mt19937_64 chance{7};
        for (int row = 0; row < 300'000; ++row) {
            const auto first = qint64(chance() % 1000) * 4096, second = -qint64(chance() % 100);
            const auto value = qint64(chance() % 50);
            groups.integer(0, first);
            groups.integer(1, second);
            groups.integer(2, value);
            groups.endRow();
            sums[{first, second}] += value;
        }
        QCOMPARE(groups.size(), sums.size());
        for (size_t group = 0; group < groups.size(); ++group)
            QCOMPARE(groups.number(group, 2), (sums[{groups.number(group, 0), groups.number(group, 1)}]));
    }

    void likeGroupBy_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("plain");
        QTest::addRow("by day and item")
            << u"day, item, units, units, 1"_s << u"kkszn"_s
            << u"SELECT day, item, SUM(units), TOTAL(units), COUNT(*) FROM lines GROUP BY "
               "day, item"_s;
        QTest::addRow("told apart")
            << u"day, mark, item, mark"_s << u"kdde"_s
            << u"SELECT day, COUNT(DISTINCT mark), COUNT(DISTINCT item || '/' || COALESCE(mark, "
               "'none')), NULL FROM lines GROUP BY day"_s;
        QTest::addRow("the most") << u"mark, units, day"_s << u"kmm"_s
                                  << u"SELECT mark, MAX(units), MAX(day) FROM lines GROUP BY mark"_s;
        QTest::addRow("all") << u"units, mark"_s << u"sn"_s << u"SELECT SUM(units), COUNT(mark) FROM lines"_s;
    }
    void likeGroupBy()
    {
        QFETCH(QString, cells);
        QFETCH(QString, kinds);
        QFETCH(QString, plain);
        QStringList columns, numbers;
        for (qsizetype at = 0; at < kinds.size(); ++at) {
            columns += u"c%1"_s.arg(at);
            numbers += QString::number(at + 1);
        }
        const auto order = u" ORDER BY "_s + numbers.join(u", "_s);
        const auto hashed = m_session->select(
            u"SELECT %1 FROM hash_groups(:rows, '%2')"_s.arg(columns.join(u", "_s), kinds) + order,
            {{u"rows"_s, u"SELECT %1 FROM lines"_s.arg(cells)}});
        VERIFY_OK(hashed);
        const auto grouped =
            m_session->select(plain.replace(u"TOTAL(units)"_s, u"COALESCE(SUM(units), 0)"_s) + order);
        VERIFY_OK(grouped);
        QVERIFY(grouped->rows->rowCount() > 0);
        QCOMPARE(printRows(*hashed->rows), printRows(*grouped->rows));
    }

    void valuesArePassedOn()
    {
        const auto sum =
            m_session->scalar(u"SELECT c0 FROM hash_groups(:rows, 'n', :item, :day)"_s,
                              {{u"rows"_s, u"SELECT 1 FROM lines WHERE item = :item AND day > :day"_s},
                               {u"item"_s, qint64(5)},
                               {u"day"_s, u"2025-03-11"_s}});
        VERIFY_OK(sum);
        const auto plain =
            m_session->scalar(u"SELECT COUNT(*) FROM lines WHERE item = 5 AND day > '2025-03-11'"_s);
        VERIFY_OK(plain);
        QCOMPARE(*sum, *plain);
        QVERIFY(*sum != Value(qint64(0)));
    }

    void manyValuesArePassedOn()
    {
        QStringList names;
        Bindings values{{u"rows"_s, QString()}};
        for (int item = 0; item < 90; ++item) {
            names += u":v%1"_s.arg(item);
            values.emplace_back(names.last().mid(1), qint64(item - 45));
        }
        const auto list = names.join(u", "_s);
        values.front().second = u"SELECT 1 FROM lines WHERE item IN (%1)"_s.arg(list);
        const auto found = m_session->scalar(u"SELECT c0 FROM hash_groups(:rows, 'n', %1)"_s.arg(list), values);
        VERIFY_OK(found);
        const auto plain = m_session->scalar(u"SELECT COUNT(*) FROM lines WHERE item BETWEEN -45 AND 44"_s);
        VERIFY_OK(plain);
        QCOMPARE(*found, *plain);
    }

    void nothingIsOneRowWithoutKeys()
    {
        const auto rows = m_session->select(u"SELECT c0, c1 FROM hash_groups(:rows, 'sz')"_s,
                                            {{u"rows"_s, u"SELECT 1, 1 FROM lines WHERE item > 1000"_s}});
        VERIFY_OK(rows);
        QCOMPARE(rows->rows->rowCount(), 1);
        QVERIFY(rows->rows->isNull(0, 0));
        QCOMPARE(rows->rows->value(0, 1), Value(qint64(0)));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("said");
        QTest::addRow("kinds") << u"SELECT 1"_s << u"q"_s << u"letters"_s;
        QTest::addRow("further without a first") << u"SELECT 1"_s << u"e"_s << u"letters"_s;
        QTest::addRow("count of columns") << u"SELECT 1, 2"_s << u"k"_s << u"as many kinds as columns"_s;
        QTest::addRow("a text summed") << u"SELECT 'a'"_s << u"s"_s << u"cannot be summed"_s;
        QTest::addRow("a real") << u"SELECT 1.5"_s << u"s"_s << u"whole numbers"_s;
        QTest::addRow("too large") << u"SELECT 9223372036854775807 UNION ALL SELECT 1"_s << u"s"_s
                                   << u"integer overflow"_s;
        QTest::addRow("no such table") << u"SELECT 1 FROM nowhere"_s << u"k"_s << u"nowhere"_s;
        QTest::addRow("a value is missing") << u"SELECT :item"_s << u"k"_s << u"as many values as parameters"_s;
        QTest::addRow("no SELECT") << u"DELETE FROM lines"_s << u"k"_s << QString();
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, rows);
        QFETCH(QString, kinds);
        QFETCH(QString, said);
        const auto found =
            m_session->scalar(u"SELECT c0 FROM hash_groups(:rows, '%1')"_s.arg(kinds), {{u"rows"_s, rows}});
        QVERIFY(!found);
        QVERIFY2((found.error().message + found.error().detail).contains(said),
                 qPrintable(found.error().message));
    }

    void itStopsInTheMiddle()
    {
        std::stop_source stop;
        std::jthread other([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stop.request_stop();
        });
        const auto endless =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i % 10 FROM n"_s;
        const auto found = m_session->select(u"SELECT c0 FROM hash_groups(:rows, 'k')"_s,
                                             {{u"rows"_s, endless}}, {}, stop.get_token());
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
        VERIFY_OK(m_session->scalar(u"SELECT c0 FROM hash_groups('SELECT 1', 'k')"_s)); // and goes on
    }

private:
    EmptyDatabase m_database{Engine::Sqlite};
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestHashGroups)
#include "tst_hashgroups.moc"
