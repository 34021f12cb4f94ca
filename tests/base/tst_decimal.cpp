// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QTest>

#include <limits>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesAndPrintsExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *text, bool valid, qint64 units = 0, const char *printed = "") {
            QTest::newRow(text) << QByteArray(text) << valid << units << QString::fromLatin1(printed);
        };
        row("0", true, 0, "0.0000");
        row("-0.0001", true, -1, "-0.0001");
        row("+12.5", true, 125000, "12.5000");
        row(".5", true, 5000, "0.5000");
        row("5.", true, 50000, "5.0000");
        row("1.23450000", true, 12345, "1.2345");
        row("922337203685477.5807", true, std::numeric_limits<qint64>::max(), "922337203685477.5807");
        row("-922337203685477.5808", true, std::numeric_limits<qint64>::min(), "-922337203685477.5808");
        row("922337203685477.5808", false);
        row("1.23456", false);
        row("1,5", false);
        row("1e3", false);
        row("0x1F", false);
        row("", false);
        row(".", false);
        row("-", false);
        row("1.2.3", false);
        row("NaN", false);
        row(" 1", false);
        row("99999999999999999999999999999999999999999", false);
    }
    void parsesAndPrintsExactly()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(qint64, units);
        QFETCH(QString, printed);
        const auto money = Money::parse(std::string_view(text.constData(), size_t(text.size())));
        QCOMPARE(money.has_value(), valid);
        if (!valid)
            return;
        QCOMPARE(qint64(money->units()), units);
        QCOMPARE(money->toString(), printed);
    }

    void overflowIsRefusedNotWrapped()
    {
        const auto most = Money::fromUnits(std::numeric_limits<qint64>::max());
        QVERIFY(!add(most, Money::fromUnits(1)));
        QVERIFY(!subtract(-most, Money::fromUnits(2)));
        QVERIFY(!multiply(Quantity::fromWhole(1'000'000), Money::fromWhole(900'000'000'000)));
        QVERIFY(!decimal::multiply(std::numeric_limits<qint64>::max(), 2));
    }

    void productsRoundHalfAwayFromZero()
    {
        const auto product = [](qint64 quantity, qint64 price) {
            return qint64(multiply(Quantity::fromUnits(quantity), Money::fromUnits(price))->units());
        };
        QCOMPARE(product(1, 500), 1); // 0.001 × 0.0500 = 0.00005
        QCOMPARE(product(1, 499), 0);
        QCOMPARE(product(-1, 500), -1);
        QCOMPARE(product(3000, 25500), 76500);
    }

    void shortPrintDropsZerosOnly()
    {
        QCOMPARE(decimal::printShort(12300, 4, 2), u"1.23"_s);
        QCOMPARE(decimal::printShort(10000, 4, 2), u"1.00"_s);
        QCOMPARE(decimal::printShort(10000, 4), u"1"_s);
        QCOMPARE(decimal::printShort(-12345, 4, 2), u"-1.2345"_s);
        QCOMPARE(decimal::printShort(7, 0), u"7"_s);
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
