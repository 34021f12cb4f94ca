// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuretext.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;
using Format = ReportColumn::Format;

namespace {

ReportColumn column(Format format, int decimals = -1, const QString &title = u"Value"_s)
{
    ReportColumn made;
    made.name = u"value"_s;
    made.title = title;
    made.format = format;
    made.decimals = decimals;
    return made;
}

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TestFigureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreRoundedExactlyAndGrouped()
    {
        QCOMPARE(shownText(Money::fromUnits(4'129'000'049), column(Format::Money), english), u"412,900.00"_s);
        QCOMPARE(shownText(Money::fromUnits(4'129'000'050), column(Format::Money), english), u"412,900.01"_s);
        QCOMPARE(shownText(Money::fromUnits(4'129'004'999), column(Format::Money, 0), german), u"412.900"_s);
        // More digits than a double holds.
        QCOMPARE(shownText(Money::fromUnits(9'007'199'254'740'993), column(Format::Money, 4), english),
                 u"900,719,925,474.0993"_s);
    }

    void negativeNumbersCarryATrueMinus()
    {
        QCOMPARE(shownText(Money::fromUnits(-1'490'000), column(Format::Money), english), u"\u2212149.00"_s);
        QCOMPARE(shownText(qint64(-12), column(Format::Integer), german), u"\u221212"_s);
        QCOMPARE(shownText(Money::fromUnits(-40), column(Format::Money), english), u"0.00"_s);
    }

    void changesCarryTheirSign()
    {
        const ReportColumn change = column(Format::Percent, -1, u"Δ %"_s);
        QCOMPARE(shownText(ScaledNumber{35, 1}, change, english), u"+3.5"_s);
        QCOMPARE(shownText(ScaledNumber{-19, 1}, change, german), u"\u22121,9"_s);
        QCOMPARE(shownText(ScaledNumber{0, 1}, change, english), u"0.0"_s);
        QCOMPARE(shownText(ScaledNumber{412, 1}, column(Format::Percent, -1, u"Margin %"_s), english),
                 u"41.2"_s);
    }

    void wholeQuantitiesHaveNoDecimals()
    {
        QCOMPARE(shownText(Quantity::fromUnits(18'204'000), column(Format::Quantity), english), u"18,204"_s);
        QCOMPARE(shownText(Quantity::fromUnits(1'250), column(Format::Quantity), english), u"1.250"_s);
        QCOMPARE(shownText(qint64(12), column(Format::Money, 2), english), u"12.00"_s);
    }

    void datesAndWordsAreWritten()
    {
        QCOMPARE(shownText(QDate(2025, 12, 31), column(Format::Date), english), u"31 Dec 2025"_s);
        QCOMPARE(shownText(u"Market Square"_s, column(Format::Text), english), u"Market Square"_s);
        QCOMPARE(shownText(qint64(2025), column(Format::Text), english), u"2025"_s);
        QCOMPARE(shownText(Null{}, column(Format::Money), english), QString());
    }

    void theExactTextKeepsEveryDecimal()
    {
        QCOMPARE(exactText(Money::fromUnits(22'972'008'603), english), u"2,297,200.8603"_s);
        QCOMPARE(exactText(Money::fromUnits(10'000), english), u"1.00"_s);
    }

    void longNumbersAreShortenedToThreeDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("small") << 5.0 << u"5"_s;
        QTest::newRow("fraction") << 23.7 << u"23.7"_s;
        QTest::newRow("thousands") << 412900.0 << u"413\u00a0k"_s;
        QTest::newRow("round") << 100000.0 << u"100\u00a0k"_s;
        QTest::newRow("millions") << 13098412.0 << u"13.1\u00a0M"_s;
        QTest::newRow("no 1000 k") << 999700.0 << u"1\u00a0M"_s;
        QTest::newRow("negative") << -2500000.0 << u"\u22122.5\u00a0M"_s;
        QTest::newRow("billions") << 1.234e9 << u"1.23\u00a0B"_s;
    }

    void longNumbersAreShortenedToThreeDigits()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(shortText(value, english), text);
    }
};

QTEST_GUILESS_MAIN(TestFigureText)
#include "tst_figuretext.moc"
