// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that a piece of SQL names.
#include "query/plan/columnnames.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestColumnNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundOnce()
    {
        using Names = std::vector<std::pair<QString, QString>>;
        QCOMPARE(columnsNamedIn(u"CASE WHEN s.units > :low THEN p.brand || 'x.y' ELSE s.units END"_s),
                 (Names{{u"s"_s, u"units"_s}, {u"p"_s, u"brand"_s}}));
        QCOMPARE(columnsNamedIn(u"COUNT(*) + 1.5"_s), Names());
    }

    void oneIsNamedAnew()
    {
        QCOMPARE(withName(u"s.day > 's.day' AND s.days = s.day"_s, u"s.day"_s, u"k.full"_s),
                 u"k.full > 's.day' AND s.days = k.full"_s);
    }

    void namesWithoutATableAreTold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("isClear");
        QTest::newRow("columns") << u"s.quantity_e3 * s.unit_price_e4"_s << true;
        QTest::newRow("branches") << u"CASE WHEN s.units > 0 AND NOT p.brand IS NULL THEN :v1 ELSE -1 END"_s
                                  << true;
        QTest::newRow("functions") << u"CAST(substr(d.full_date, 1, 4) AS INTEGER) || ' Q'"_s << true;
        QTest::newRow("small letters") << u"case when s.a then 1 end"_s << true;
        QTest::newRow("a name alone") << u"CASE WHEN p.brand = 'A' THEN total_e4 END"_s << false;
        QTest::newRow("a quoted name") << u"CASE WHEN p.brand = 'A' THEN \"total_e4\" END"_s << false;
        QTest::newRow("a quoted column") << u"s.\"total_e4\""_s << false;
    }
    void namesWithoutATableAreTold()
    {
        QFETCH(QString, sql);
        QTEST(namesColumnsWithTables(sql), "isClear");
    }
};

QTEST_GUILESS_MAIN(TestColumnNames)
#include "tst_columnnames.moc"
