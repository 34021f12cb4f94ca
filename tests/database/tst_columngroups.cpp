// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that are kept beside rows: packed and grouped, they give what SQLite makes of the rows.
#include "database/columns/keptcolumns.h"
#include "keptlines.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestColumnGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lines = std::make_unique<KeptLines>(); }
    void cleanupTestCase() { m_lines.reset(); }

    void groupsAreThoseOfTheRows_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("sql"); // of the same
        const auto from =
            u" FROM lines l JOIN items i ON i.item = l.item LEFT JOIN calendar c ON c.day = l.day WHERE "
            "l.day BETWEEN :from AND :to "_s;
        const auto add = [&](const char *name, const QStringList &cells, const QString &kinds,
                             const QString &selected, const QString &grouped) {
            QTest::newRow(name) << cells << kinds << u"SELECT "_s + selected + from + grouped;
        };
        add("texts", {u"m0.c1"_s, u"l.units"_s, u"1"_s}, u"ksn"_s, u"i.brand, SUM(l.units), COUNT(*)"_s,
            u"GROUP BY 1"_s);
        add("days", {u"l.day"_s, u"l.units"_s, u"l.till"_s}, u"kzn"_s,
            u"l.day, COALESCE(SUM(l.units), 0), COUNT(l.till)"_s, u"GROUP BY 1"_s);
        add("weeks", {u"m1.c1"_s, u"m0.c2"_s, u"l.day"_s}, u"kkm"_s, u"c.week, i.size, MAX(l.day)"_s,
            u"GROUP BY 1, 2"_s);
        add("different", {u"m0.c1"_s, u"l.till"_s}, u"kd"_s, u"i.brand, COUNT(DISTINCT l.till)"_s,
            u"GROUP BY 1"_s);
        add("different on a condition", {u"m0.c1"_s, u"CASE WHEN l.units > 0 THEN l.item END"_s}, u"kd"_s,
            u"i.brand, COUNT(DISTINCT CASE WHEN l.units > 0 THEN l.item END)"_s, u"GROUP BY 1"_s);
        add("different by day",
            {u"m0.c1"_s, u"CASE WHEN l.units > 0 THEN l.item END"_s, u"l.day"_s, u"l.till"_s}, u"kdee"_s,
            u"i.brand, COUNT(DISTINCT CASE WHEN l.units > 0 THEN l.item || ' ' || l.day || ' ' || "
            u"COALESCE(l.till, '-') END), "
            "NULL, NULL"_s,
            u"GROUP BY 1"_s);
        add("different prices", {u"l.till"_s, u"l.price * 1"_s, u"l.units"_s}, u"kde"_s,
            u"l.till, COUNT(DISTINCT l.price || ' ' || COALESCE(l.units, '-')), NULL"_s, u"GROUP BY 1"_s);
        add("days told apart", {u"l.till"_s, u"l.day"_s}, u"kd"_s, u"l.till, COUNT(DISTINCT l.day)"_s,
            u"GROUP BY 1"_s);
        add("all", {u"l.units"_s, u"l.price"_s, u"l.units * l.price"_s}, u"smz"_s,
            u"SUM(l.units), MAX(l.price), COALESCE(SUM(l.units * l.price), 0)"_s, {});
        add("wide keys", {u"l.price * 1000000007"_s, u"l.units * 1000000009"_s, u"l.till"_s, u"1"_s}, u"kkkn"_s,
            u"l.price * 1000000007, l.units * 1000000009, l.till, COUNT(*)"_s, u"GROUP BY 1, 2, 3"_s);
    }
    void groupsAreThoseOfTheRows()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, kinds);
        QFETCH(QString, sql);
        std::vector<std::string> texts;
        for (const auto &cell : cells)
            texts.push_back(cell.toStdString());
        for (const auto &bindings :
             {KeptLines::bindings(2), KeptLines::bindings(2, 2, 4), KeptLines::bindings(2, 90, 99)})
            QCOMPARE(m_lines->ofColumns(KeptLines::source(texts), kinds, bindings),
                     m_lines->ofRows(sql, bindings));
    }

    void membersAreLookedUpOnceAndFilterTheirLines()
    {
        const auto bindings = KeptLines::bindings(3);
        QCOMPARE(
            m_lines->ofColumns(KeptLines::source({"m0.c1", "l.units"}, "m0.c3 AND l.till = 1 OR m1.c1 = 6"),
                               u"ks"_s, bindings),
            m_lines->ofRows(
                u"SELECT i.brand, SUM(l.units) FROM lines l JOIN items i ON i.item = l.item LEFT JOIN "
                u"calendar c ON "
                "c.day = l.day WHERE i.size > 3 AND l.till = 1 OR c.week = 6 GROUP BY 1"_s,
                {}));
    }

    void severalGroupingsAreMadeInOnePass()
    {
        auto source = KeptLines::source({"l.day", "l.item", "m0.c1", "l.units * l.price", "l.till"});
        source.lookups = {{"l.item", "SELECT i.item, i.brand FROM items i", true}};
        source.from.clear();
        source.to.clear();
        source.names.clear();
        using Kind = GroupedKind;
        const QDate from = KeptLines::firstDay.addDays(1), to = KeptLines::firstDay.addDays(4);
        const auto groups =
            m_lines->session().groupColumns(source,
                                            {{{Kind::Key, Kind::Key, Kind::Sum}, {0, 1, 3}},
                                             {{Kind::Distinct, Kind::Key, Kind::Most}, {4, 2, 0}}},
                                            from, to);
        VERIFY_OK(groups);
        const auto selected = [&](const QString &head, const QString &tail) {
            return m_lines->ofRows(
                u"SELECT %1 FROM lines l LEFT JOIN items i ON i.item = l.item WHERE l.day BETWEEN :from AND "
                ":to GROUP BY %2"_s.arg(head, tail),
                {{u"from"_s, from}, {u"to"_s, to}});
        };
        QCOMPARE(KeptLines::of(*groups->at(0)),
                 selected(u"l.day, l.item, SUM(l.units * l.price)"_s, u"1, 2"_s));
        QCOMPARE(KeptLines::of(*groups->at(1)),
                 selected(u"COUNT(DISTINCT l.till), i.brand, MAX(l.day)"_s, u"2"_s));
        source.cells = {"l.moons"};
        QVERIFY(!m_lines->session().groupColumns(source, {{{Kind::Sum}, {0}}}, from, to));
    }

    // Ends that another has written are not trusted: they say how large the tables are that cells are counted
    // in.
    void endsThatAreNotTrueAreFound()
    {
        const auto bindings = KeptLines::bindings(3);
        for (const auto *const cells : {"l.till", "l.item"}) {
            VERIFY_OK(m_lines->session().execute(u"BEGIN"_s));
            VERIFY_OK(m_lines->session().execute(u"UPDATE kept SET high = low"_s));
            QString error;
            m_lines->ofColumns(KeptLines::source({cells, "l.price"}), u"kd"_s, bindings, &error);
            QVERIFY2(error.contains(u"not as they were written"_s), qPrintable(error));
            VERIFY_OK(m_lines->session().execute(u"ROLLBACK"_s));
        }
    }

    void whatDoesNotFitEachOtherIsNotRead()
    {
        VERIFY_OK(m_lines->session().execute(
            u"DELETE FROM kept WHERE id = "_s +
            QString::number(KeptColumns::id(1, KeptLines::firstDay.addDays(3).toJulianDay()))));
        QString error;
        m_lines->ofColumns(KeptLines::source({"l.item", "l.units"}), u"ks"_s, KeptLines::bindings(3), &error);
        QVERIFY2(error.contains(u"do not fit each other"_s), qPrintable(error));
    }

private:
    std::unique_ptr<KeptLines> m_lines;
};

QTEST_GUILESS_MAIN(TestColumnGroups)
#include "tst_columngroups.moc"
