// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/calendar/fiscalcalendar.h"

#include <algorithm>

namespace martlet {

namespace {

// The Sunday after the Saturday nearest to 31 January, which ends the year before.
QDate retailYearStart(int year)
{
    const QDate january31(year, 1, 31);
    const int sinceSaturday = (january31.dayOfWeek() + 1) % 7;
    const QDate saturday = january31.addDays(sinceSaturday <= 3 ? -sinceSaturday : 7 - sinceSaturday);
    return saturday.addDays(1);
}

int retailMonth(int week)
{
    constexpr int lastWeekOfMonth[] = {4, 9, 13, 17, 22, 26, 30, 35, 39, 43, 48, 53};
    return int(std::lower_bound(std::begin(lastWeekOfMonth), std::end(lastWeekOfMonth), week) -
               lastWeekOfMonth) +
           1;
}

} // namespace

QDate FiscalCalendar::start(int fiscalYear) const
{
    return m_startMonth == 0 ? retailYearStart(fiscalYear) : QDate(fiscalYear, m_startMonth, 1);
}

FiscalDay FiscalCalendar::day(QDate date) const
{
    FiscalDay day;
    day.year = date < start(date.year()) ? date.year() - 1 : date.year();
    day.week = int(start(day.year).daysTo(date)) / 7 + 1;
    day.month = m_startMonth == 0 ? retailMonth(day.week) : (date.month() - m_startMonth + 12) % 12 + 1;
    day.quarter = (day.month - 1) / 3 + 1;
    return day;
}

} // namespace martlet
