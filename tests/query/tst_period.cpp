// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/period.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsCountBackFromTheAsOfDate_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("shown");
        const QDate end(2025, 12, 31), middle(2026, 2, 14), leap(2024, 2, 29);
        QTest::newRow("12 months") << u"last-12-full-months"_s << end << u"1 Jan–31 Dec 2025"_s;
        QTest::newRow("12 months, amid one")
            << u"last-12-full-months"_s << middle << u"1 Feb 2025–31 Jan 2026"_s;
        QTest::newRow("month") << u"last-full-month"_s << end << u"1 Dec–31 Dec 2025"_s;
        QTest::newRow("month, amid one") << u"last-full-month"_s << middle << u"1 Jan–31 Jan 2026"_s;
        QTest::newRow("leap month") << u"last-full-month"_s << leap << u"1 Feb–29 Feb 2024"_s;
        QTest::newRow("quarter") << u"last-full-quarter"_s << end << u"1 Oct–31 Dec 2025"_s;
        QTest::newRow("quarter, amid one") << u"last-full-quarter"_s << middle << u"1 Oct–31 Dec 2025"_s;
        QTest::newRow("30 days") << u"last-30-days"_s << end << u"2 Dec–31 Dec 2025"_s;
        QTest::newRow("28 days") << u"last-28-days"_s << middle << u"18 Jan–14 Feb 2026"_s;
        QTest::newRow("year to date") << u"year-to-date"_s << middle << u"1 Jan–14 Feb 2026"_s;
        QTest::newRow("this year") << u"this-year"_s << end << u"1 Jan–31 Dec 2025"_s;
        QTest::newRow("last year") << u"last-year"_s << middle << u"1 Jan–31 Dec 2025"_s;
        QTest::newRow("all") << u"all"_s << end << u"5 May 2023–31 Dec 2025"_s;
        QTest::newRow("two days") << u"2025-03-01..2025-03-09"_s << end << u"1 Mar–9 Mar 2025"_s;
        QTest::newRow("one day") << u"2025-03-01..2025-03-01"_s << end << u"1 Mar 2025"_s;
    }

    void periodsCountBackFromTheAsOfDate()
    {
        QFETCH(QString, value);
        QFETCH(QDate, asOf);
        QFETCH(QString, shown);
        const auto period = resolvePeriod(value, QDate(2023, 5, 5), asOf);
        QVERIFY2(period, period ? "" : qPrintable(period.error().message));
        QCOMPARE(period->shown(), shown);
    }

    void anyNumberOfDaysAndMonthsResolves()
    {
        const QDate asOf(2025, 6, 17);
        const auto shown = [&](const QString &value) {
            const auto period = resolvePeriod(value, {}, asOf);
            return period ? period->shown() : period.error().message;
        };
        QCOMPARE(shown(u"last-7-days"_s), u"11 Jun–17 Jun 2025"_s);
        QCOMPARE(shown(u"last-3-full-months"_s), u"1 Mar–31 May 2025"_s);
        QCOMPARE(shown(u"this-month"_s), u"1 Jun–17 Jun 2025"_s);
        QCOMPARE(shown(u"this-quarter"_s), u"1 Apr–17 Jun 2025"_s);
        for (const QString &value : {u"last-0-days"_s, u"last--days"_s, u"last-99999-days"_s, u"last-x-days"_s})
            QVERIFY2(shown(value).contains(u"is no period"), qPrintable(value));
    }

    void everyChoiceResolves()
    {
        for (const auto &[value, label] : periodChoices())
            QVERIFY2(resolvePeriod(value, QDate(2024, 1, 1), QDate(2025, 6, 1)), qPrintable(value));
        for (const auto &[value, label] : compareChoices())
            QVERIFY2(resolveCompare(value), qPrintable(value));
    }

    void whatIsWrongIsAUsageErrorThatListsTheRightValues()
    {
        for (const QString &value :
             {u"yesterday-ish"_s, u"2025-01-01"_s, u"2025-02-30..2025-03-01"_s, QString()}) {
            const auto period = resolvePeriod(value, {}, QDate(2025, 1, 1));
            QVERIFY(!period);
            QCOMPARE(period.error().kind, Error::Kind::Usage);
            QVERIFY(period.error().message.contains(u"last-12-full-months"));
        }
        QVERIFY(resolvePeriod(u"2025-02-02..2025-02-01"_s, {}, QDate(2025, 1, 1))
                    .error()
                    .message.contains(u"ends before"));
        QVERIFY(resolveCompare(u"mars"_s).error().message.contains(u"previous-period"));
    }

    void comparedPeriods_data()
    {
        QTest::addColumn<QString>("compare");
        QTest::addColumn<Period>("period");
        QTest::addColumn<QString>("before");
        const Period year{QDate(2025, 1, 1), QDate(2025, 12, 31)},
            february{QDate(2025, 2, 1), QDate(2025, 2, 28)};
        const Period days{QDate(2025, 3, 10), QDate(2025, 4, 9)}, leap{QDate(2024, 1, 1), QDate(2024, 2, 29)};
        const QString lastYear = u"same-period-last-year"_s, previous = u"previous-period"_s;
        QTest::newRow("year") << lastYear << year << u"1 Jan–31 Dec 2024"_s;
        QTest::newRow("february") << lastYear << february << u"1 Feb–29 Feb 2024"_s;
        QTest::newRow("leap to plain") << lastYear << leap << u"1 Jan–28 Feb 2023"_s;
        QTest::newRow("days") << lastYear << days << u"10 Mar–9 Apr 2024"_s;
        QTest::newRow("year before") << previous << year << u"1 Jan–31 Dec 2024"_s;
        QTest::newRow("month before") << previous << february << u"1 Jan–31 Jan 2025"_s;
        QTest::newRow("days before") << previous << days << u"7 Feb–9 Mar 2025"_s;
        QTest::newRow("nothing") << u"none"_s << days << QString();
    }

    void comparedPeriods()
    {
        QFETCH(QString, compare);
        QFETCH(Period, period);
        QFETCH(QString, before);
        QCOMPARE(comparedWith(compare, period).shown(), before);
    }

    void onlyWholeMonthsOfBothPeriodsArePaired()
    {
        const auto pairsOf = [](const QString &compare, Period period) {
            const MonthPairs pairs = monthPairs(period, comparedWith(compare, period));
            return pairs.first > pairs.last ? u"none"_s
                                            : u"%1..%2 -%3"_s.arg(pairs.first - 2025 * 12)
                                                  .arg(pairs.last - 2025 * 12)
                                                  .arg(pairs.shift);
        };
        const QString lastYear = u"same-period-last-year"_s, previous = u"previous-period"_s;
        QCOMPARE(pairsOf(lastYear, {QDate(2025, 1, 1), QDate(2025, 12, 31)}), u"0..11 -12"_s);
        QCOMPARE(pairsOf(lastYear, {QDate(2025, 1, 1), QDate(2025, 5, 14)}), u"0..3 -12"_s);
        QCOMPARE(pairsOf(lastYear, {QDate(2025, 1, 20), QDate(2025, 5, 14)}), u"1..3 -12"_s);
        QCOMPARE(pairsOf(previous, {QDate(2025, 4, 1), QDate(2025, 6, 30)}), u"3..5 -3"_s);
        QCOMPARE(pairsOf(previous, {QDate(2025, 4, 3), QDate(2025, 6, 30)}), u"none"_s);
        QCOMPARE(pairsOf(u"none"_s, {QDate(2025, 4, 1), QDate(2025, 6, 30)}), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
