// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/calendar.h"

namespace martlet::demo {

namespace {

constexpr std::array weekdays = {870, 860, 900, 960, 1100, 1380, 930}; // Monday first
constexpr int easterWeeks = 3;
constexpr int easterUplift = 157; // thousandths of a day's traffic, in the weeks before Easter Sunday

QDate firstOfMonth(QDate date)
{
    return {date.year(), date.month(), 1};
}

int trafficOn(QDate date)
{
    const int toEaster = static_cast<int>(date.daysTo(easterSunday(date.year())));
    const int easter = toEaster > 0 && toEaster <= 7 * easterWeeks ? easterUplift : 0;
    return weekdays[size_t(date.dayOfWeek() - 1)] * (1000 + easter) / 1000;
}

bool isOpenOn(QDate date)
{
    return !(date.month() == 1 && date.day() == 1) && !(date.month() == 12 && date.day() == 25) &&
           date != easterSunday(date.year());
}

} // namespace

Calendar::Calendar(QDate end, bool isSmall)
{
    const QDate month = firstOfMonth(end);
    const bool isFull = end == month.addMonths(1).addDays(-1);
    m_lastYear = month.addMonths(isFull ? -11 : -12);
    const QDate afterLast = m_lastYear.addMonths(12);
    const QDate previous = m_lastYear.addMonths(-12);
    const auto yearOf = [&](QDate date) {
        return date >= afterLast    ? Year::Current
               : date >= m_lastYear ? Year::Last
               : date >= previous   ? Year::Previous
                                    : Year::Earlier;
    };
    for (QDate date = month.addMonths(isSmall ? -24 : -35); date <= end; date = date.addDays(1))
        m_days.push_back({date, date.toString(Qt::ISODate).toStdString(), yearOf(date), isOpenOn(date),
                          date.month() != date.addDays(1).month(), static_cast<int>(date.daysTo(end)),
                          trafficOn(date)});
    planStories(end);
}

void Calendar::planStories(QDate end)
{
    const QDate model(2025, 12, 31);
    const qint64 weeks = end >= model ? model.daysTo(end) / 7 : -((end.daysTo(model) + 6) / 7);
    const auto moved = [&](int month, int day) { return QDate(2025, month, day).addDays(weeks * 7); };
    m_stories = {moved(11, 8),  moved(12, 1),  moved(5, 5),   moved(5, 25), moved(9, 1),
                 moved(10, 17), moved(12, 19), moved(12, 21), moved(12, 22)};
}

QDate Calendar::firstOf(Year year) const
{
    switch (year) {
    case Year::Earlier:
        return first();
    case Year::Previous:
        return m_lastYear.addMonths(-12);
    case Year::Last:
        return m_lastYear;
    case Year::Current:
        break;
    }
    return m_lastYear.addMonths(12);
}

QDate Calendar::lastOf(Year year) const
{
    return year == Year::Current ? end() : firstOf(Year(int(year) + 1)).addDays(-1);
}

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

int seasonOn(QDate date, const std::array<int, 12> &months)
{
    const int month = date.month() - 1;
    const bool late = date.day() >= 15;
    const int left = late ? month : (month + 11) % 12;
    const int right = (left + 1) % 12;
    const QDate from =
        late ? QDate(date.year(), date.month(), 15) : QDate(date.year(), date.month(), 15).addMonths(-1);
    const int length = static_cast<int>(from.daysTo(from.addMonths(1)));
    const int passed = static_cast<int>(from.daysTo(date));
    const int a = months[size_t(left)], b = months[size_t(right)];
    return a + (b - a) * passed / length;
}

} // namespace martlet::demo
