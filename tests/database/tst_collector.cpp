// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/collector.h"

#include "support/print.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

Collector::Column open(const QString &name)
{
    return {{name}, false, true};
}

Collector::Column stated(const QString &name, ColumnType type, int scale = 0)
{
    return {{name, type, scale}};
}

// The one column's rows and its type, "Number(2): 1.50 …".
QString texts(std::vector<Collector::Column> columns, const std::vector<std::string_view> &cells)
{
    Collector collector(std::move(columns), {});
    for (const auto cell : cells) {
        if (const auto taken = collector.text(0, cell); !taken)
            return u"refused"_s;
        collector.endRow();
    }
    const auto rows = std::move(collector).finish();
    return u"%1/%2: %3"_s.arg(int(rows->column(0).type))
        .arg(rows->column(0).scale)
        .arg(printRows(*rows).simplified());
}

} // namespace

class TestCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numericWithoutScaleTakesTheWidestThatFits()
    {
        const auto number = stated(u"n"_s, ColumnType::Number);
        const QString kind = QString::number(int(ColumnType::Number));
        const QString text = QString::number(int(ColumnType::Text));
        QCOMPARE(texts({number}, {"1", "-2"}), kind + u"/0: 1 -2"_s);
        QCOMPARE(texts({number}, {"1", "2.5", "0.125", "7"}), kind + u"/3: 1.000 2.500 0.125 7.000"_s);
        QCOMPARE(texts({number}, {"12345678901234567.89"}), kind + u"/2: 12345678901234567.89"_s);
        QCOMPARE(texts({number}, {"1.5", "9223372036854775807", "2"}),
                 text + u"/0: 1.5 9223372036854775807 2"_s);
        QCOMPARE(texts({number}, {"9223372036854775807", "0.5"}), text + u"/0: 9223372036854775807 0.5"_s);
        QCOMPARE(texts({number}, {"1", "NaN"}), text + u"/0: 1 NaN"_s);
        QCOMPARE(texts({number}, {"0.1234567890123456789"}), text + u"/0: 0.1234567890123456789"_s);
    }

    void integersMayTurnOutToBeReals()
    {
        Collector collector({open(u"a"_s), open(u"b"_s)}, {});
        VERIFY_OK(collector.integer(0, 1));
        VERIFY_OK(collector.text(1, "x"));
        collector.endRow();
        collector.null(0);
        VERIFY_OK(collector.text(1, "y"));
        collector.endRow();
        VERIFY_OK(collector.real(0, 2.5));
        collector.null(1);
        collector.endRow();
        const auto rows = std::move(collector).finish();
        QCOMPARE(rows->column(0).type, ColumnType::Real);
        QCOMPARE(printRows(*rows), u"1 | x\nNULL | y\n2.5 | NULL\n"_s);
    }

    void aRowInTheMakingSurvivesWidening()
    {
        Collector collector({open(u"a"_s), open(u"b"_s), open(u"c"_s)}, {});
        for (const auto &[b, c] : {std::pair("1", "2024"), {"2", "x"}}) {
            VERIFY_OK(collector.integer(0, 7));
            VERIFY_OK(collector.text(1, b));
            if (*c == 'x') {
                VERIFY_OK(collector.text(2, c));
            } else {
                VERIFY_OK(collector.integer(2, 2024));
            }
            collector.endRow();
        }
        QCOMPARE(printRows(*std::move(collector).finish()), u"7 | 1 | 2024\n7 | 2 | x\n"_s);
    }

    void hugeIntegersNeverBecomeReals()
    {
        Collector collector({open(u"a"_s)}, {});
        VERIFY_OK(collector.integer(0, 9007199254740993));
        collector.endRow();
        VERIFY_OK(collector.real(0, 0.5));
        collector.endRow();
        QCOMPARE(printRows(*std::move(collector).finish()), u"9007199254740993\n0.5\n"_s);
    }

    void declaredColumnsConvertOrRefuse()
    {
        const std::vector<ResultColumn> declared{{u"AMOUNT"_s, ColumnType::Money},
                                                 {u"day"_s, ColumnType::Date}};
        Collector collector({open(u"amount"_s), open(u"day"_s)}, declared);
        VERIFY_OK(collector.integer(0, 12345)); // units
        VERIFY_OK(collector.text(1, "2024-02-29"));
        collector.endRow();
        VERIFY_OK(collector.real(0, 2.5)); // the amount
        collector.null(1);
        collector.endRow();
        VERIFY_OK(collector.text(0, "0.99995")); // half away from zero
        QVERIFY(!collector.text(1, "2023-02-29"));
        QVERIFY(!collector.text(1, "29.02.2024"));
        QVERIFY(!collector.text(1, "infinity"));
        QVERIFY(!collector.text(0, "NaN"));
        QVERIFY(!collector.text(0, "1,5"));
        collector.null(1);
        collector.endRow();
        const auto rows = std::move(collector).finish();
        QCOMPARE(rows->column(0).scale, 4);
        QCOMPARE(printRows(*rows), u"1.2345 | 2024-02-29\n2.50 | NULL\n1.00 | NULL\n"_s);
    }

    void datesThatAreNoDatesBecomeText()
    {
        QCOMPARE(texts({stated(u"d"_s, ColumnType::Date)}, {"2024-01-31", "infinity"}),
                 u"%1/0: 2024-01-31 infinity"_s.arg(int(ColumnType::Text)));
    }

    void roundingIsHalfAwayFromZero()
    {
        QCOMPARE(roundedUnits("0.00005", 4).value_or(-9), 1);
        QCOMPARE(roundedUnits("-0.00005", 4).value_or(-9), -1);
        QCOMPARE(roundedUnits("0.000049999999999999999999", 4).value_or(-9), 0);
        QCOMPARE(roundedUnits("1.5", 0).value_or(-9), 2);
        QVERIFY(!roundedUnits("1.2x", 0));
        QVERIFY(!roundedUnits("922337203685477.58075", 4));
    }
};

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
