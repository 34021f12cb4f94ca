// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/factdays.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestFactDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysInARowAreOneStretch()
    {
        DaySet days;
        for (const int day : {3, 1, 2, 2, 9})
            days.add(QDate(2025, 1, day));
        const auto months = days.months();
        QCOMPARE(months.size(), size_t(1));
        QCOMPARE(months[0].first, QDate(2025, 1, 1));
        QCOMPARE(months[0].last(), QDate(2025, 1, 31));
        const std::vector<DaySet::Stretch> expected{{QDate(2025, 1, 1), QDate(2025, 1, 3)},
                                                    {QDate(2025, 1, 9), QDate(2025, 1, 9)}};
        QVERIFY(months[0].stretches == expected);
    }

    void aStretchEndsWithItsMonth()
    {
        DaySet days;
        for (int day = 0; day < 60; ++day)
            days.add(QDate(2024, 1, 20).addDays(day));
        const auto months = days.months();
        QCOMPARE(months.size(), size_t(3));
        QCOMPARE(months[1].last(), QDate(2024, 2, 29));
        QVERIFY(months[1].stretches == (std::vector<DaySet::Stretch>{{QDate(2024, 2, 1), QDate(2024, 2, 29)}}));
        QCOMPARE(months[2].stretches.front().to, QDate(2024, 3, 19));
    }

    void manyStretchesOfAMonthAreReadAsOne()
    {
        DaySet days;
        for (int day = 2; day < 30; day += 2)
            days.add(QDate(2025, 5, day));
        QVERIFY(days.months().front().stretches ==
                (std::vector<DaySet::Stretch>{{QDate(2025, 5, 2), QDate(2025, 5, 28)}}));
    }

    void setsAddUp()
    {
        DaySet some, others;
        some.add(QDate(2025, 1, 1));
        others.add(QDate(2025, 1, 2));
        some.add(others);
        QCOMPARE(some.months().front().stretches.front().to, QDate(2025, 1, 2));
        QVERIFY(DaySet().isEmpty());
        QVERIFY(DaySet().months().empty());
    }

    void eachFactHasDaysOfItsOwn()
    {
        FactDays days;
        days.of(u"sales"_s).add(QDate(2025, 1, 1));
        QVERIFY(!days.in(u"sales"_s).isEmpty());
        QVERIFY(days.in(u"stock"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFactDays)
#include "tst_factdays.moc"
