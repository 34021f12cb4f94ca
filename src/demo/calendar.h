// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>
#include <string>
#include <vector>

namespace martlet::demo {

// The twelve full months before the as-of date, those before them, and what lies outside either.
enum class Year { Earlier, Previous, Last, Current };

// One day of the shop.
struct Day
{
    QDate date;
    std::string iso;
    Year year = Year::Earlier;
    bool isOpen = true; // closed on 1 January, Easter Sunday and 25 December
    bool isMonthEnd = false;
    int daysToEnd = 0;
    int traffic = 1000; // thousandths: weekday and the weeks before Easter
};

// When the stories happen. All but Easter move with the as-of date, by whole weeks from 31 Dec 2025; openings
// and the yearly comparison by whole months.
struct StoryDates
{
    QDate stockOutFrom, stockOutTo;   // 2
    QDate promotionFrom, promotionTo; // 3
    QDate refundsFrom;                // 4, to the end
    QDate contractEnd;                // 5
    QDate missingFrom, missingTo;     // 9
    QDate resent;                     // 9
};

// The days the demo shop covers: 36 months (small: 25), the last of them cut at the as-of date.
class Calendar final
{
public:
    Calendar(QDate end, bool isSmall);

    const std::vector<Day> &days() const { return m_days; }
    const StoryDates &stories() const { return m_stories; }
    QDate first() const { return m_days.front().date; }
    QDate end() const { return m_days.back().date; }
    QDate firstOf(Year year) const;
    QDate lastOf(Year year) const;

private:
    void planStories(QDate end);

    std::vector<Day> m_days;
    StoryDates m_stories;
    QDate m_lastYear; // first day of the last twelve full months
};

// Easter Sunday, Gregorian: J. Meeus, Astronomical Algorithms, chapter 8.
QDate easterSunday(int year);

// A yearly curve given at mid-month, joined by straight lines; thousandths.
int seasonOn(QDate date, const std::array<int, 12> &months);

} // namespace martlet::demo
