// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/calendar/easter.h"
#include "schema/calendar/fiscalcalendar.h"
#include "schema/calendar/holidays.h"

#include <QFile>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(MARTLET_CASES) + u"/calendar/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The case file %s is missing.", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QDate isoDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString print(const FiscalDay &day)
{
    return u"%1 q%2 m%3 w%4"_s.arg(day.year).arg(day.quarter).arg(day.month).arg(day.week);
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterFallsOnItsKnownDays()
    {
        const auto lines = linesOf(u"easter.txt"_s);
        for (const auto &line : lines)
            QCOMPARE(easterSunday(isoDate(line).year()), isoDate(line));
    }

    void easterIsASundayBetweenItsLimits()
    {
        for (int year = 1900; year <= 2200; ++year) {
            const auto easter = easterSunday(year);
            QCOMPARE(easter.dayOfWeek(), 7);
            QVERIFY(easter >= QDate(year, 3, 22) && easter <= QDate(year, 4, 25));
        }
    }

    void holidaysAreTheAnnouncedOnes_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("days");
        const auto lines = linesOf(u"holidays.txt"_s);
        for (const auto &line : lines) {
            const auto words = line.split(u' ');
            QTest::newRow(qPrintable(words[0] + words[1])) << words[0] << words[1].toInt() << words.mid(2);
        }
    }

    void holidaysAreTheAnnouncedOnes()
    {
        QFETCH(QString, country);
        QFETCH(int, year);
        QFETCH(QStringList, days);
        const auto holidays = Holidays::of(country);
        QVERIFY(holidays);
        QStringList found;
        for (const auto &holiday : holidays->between(QDate(year, 1, 1), QDate(year, 12, 31)))
            found.append(holiday.date.toString(u"MM-dd"_s));
        QCOMPARE(found.join(u' '), days.join(u' '));
    }

    void movingFeastsKnowTheirDistanceFromEaster()
    {
        const auto holidays = Holidays::of(u"DE"_s)->between(QDate(2024, 1, 1), QDate(2024, 12, 31));
        QStringList moving;
        for (const auto &holiday : holidays) {
            if (holiday.daysFromEaster)
                moving.append(u"%1 %2"_s.arg(holiday.name).arg(*holiday.daysFromEaster));
        }
        QCOMPARE(moving.join(u", "), u"Good Friday -2, Easter Monday 1, Ascension Day 39, Whit Monday 50"_s);
    }

    void newYearOnASaturdayIsObservedInTheOldYear()
    {
        const auto december = Holidays::of(u"US"_s)->between(QDate(2021, 12, 31), QDate(2021, 12, 31));
        QCOMPARE(int(december.size()), 1);
        QCOMPARE(december.front().name, u"New Year's Day (observed)"_s);
    }

    void anUnknownCountryNamesTheKnownOnes()
    {
        const auto holidays = Holidays::of(u"XX"_s);
        QVERIFY(!holidays);
        QVERIFY2(holidays.error().message.contains(u"DE, ES, FR, GB, US"),
                 qPrintable(holidays.error().message));
    }

    void aHolidayThatNamesNoDayIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("table");
        QTest::newRow("no name") << QJsonObject{{u"month"_s, 1}, {u"day"_s, 1}};
        QTest::newRow("no day") << QJsonObject{{u"name"_s, u"x"_s}};
        QTest::newRow("30 February") << QJsonObject{{u"name"_s, u"x"_s}, {u"month"_s, 2}, {u"day"_s, 30}};
        QTest::newRow("fifth Monday") << QJsonObject{
            {u"name"_s, u"x"_s}, {u"month"_s, 2}, {u"weekday"_s, u"monday"_s}, {u"nth"_s, 5}};
        QTest::newRow("odd observance")
            << QJsonObject{{u"name"_s, u"x"_s}, {u"month"_s, 2}, {u"day"_s, 1}, {u"observed"_s, u"later"_s}};
    }

    void aHolidayThatNamesNoDayIsRefused()
    {
        QFETCH(QJsonObject, table);
        const auto rule = HolidayRule::fromToml(table, u"xx.toml"_s);
        QVERIFY(!rule);
        QVERIFY(rule.error().message.startsWith(u"xx.toml"));
    }

    void retailYearsStartWhereTheFederationSays()
    {
        const auto calendar = FiscalCalendar::nrf454();
        const auto lines = linesOf(u"nrf_454_years.csv"_s).mid(1);
        QCOMPARE(lines.size(), 36);
        for (const auto &line : lines) {
            const auto cells = line.trimmed().split(u',');
            const int year = cells[0].toInt();
            QCOMPARE(calendar.start(year), isoDate(cells[2]));
            const auto last = calendar.day(isoDate(cells[3]));
            QCOMPARE(print(last), u"%1 q4 m12 w%2"_s.arg(year).arg(cells[1]));
        }
    }

    void everyDayLiesInTheRetailMonthTheFederationSays()
    {
        const auto calendar = FiscalCalendar::nrf454();
        const auto lines = linesOf(u"nrf_454_months.csv"_s).mid(1);
        QCOMPARE(lines.size(), 36 * 12);
        for (const auto &line : lines) {
            const auto cells = line.trimmed().split(u',');
            const auto last = isoDate(cells[5]);
            for (auto date = isoDate(cells[4]); date <= last; date = date.addDays(1)) {
                const auto day = calendar.day(date);
                QCOMPARE(day.year, cells[0].toInt());
                QCOMPARE(day.month, cells[1].toInt());
                QCOMPARE(day.quarter, (day.month - 1) / 3 + 1);
            }
        }
    }

    void fiscalMonthsCountFromTheirStart_data()
    {
        QTest::addColumn<int>("startMonth");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("fiscal");
        QTest::newRow("calendar year") << 1 << QDate(2024, 12, 31) << u"2024 q4 m12 w53"_s;
        QTest::newRow("first day") << 4 << QDate(2024, 4, 1) << u"2024 q1 m1 w1"_s;
        QTest::newRow("day before") << 4 << QDate(2024, 3, 31) << u"2023 q4 m12 w53"_s;
        QTest::newRow("eighth day") << 7 << QDate(2024, 7, 8) << u"2024 q1 m1 w2"_s;
        QTest::newRow("January of an October year") << 10 << QDate(2025, 1, 15) << u"2024 q2 m4 w16"_s;
    }

    void fiscalMonthsCountFromTheirStart()
    {
        QFETCH(int, startMonth);
        QFETCH(QDate, date);
        QFETCH(QString, fiscal);
        QCOMPARE(print(FiscalCalendar::byMonths(startMonth).day(date)), fiscal);
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
