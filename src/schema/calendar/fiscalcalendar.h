// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace martlet {

struct FiscalDay
{
    int year = 0; // the calendar year in which the fiscal year begins
    int quarter = 0;
    int month = 0; // 1 to 12 from the start of the fiscal year
    int week = 0;  // 1 to 53, counted in sevens from its first day
    bool operator==(const FiscalDay &) const = default;
};

// How a shop cuts its business year: whole calendar months from a chosen one on, or the 4-5-4 calendar of the
// National Retail Federation: weeks from Sunday to Saturday, the year ending on the Saturday nearest to 31
// January, months of 4, 5 and 4 weeks, a 53rd week going to the last month.
class FiscalCalendar final
{
public:
    static FiscalCalendar byMonths(int startMonth) { return FiscalCalendar(startMonth); }
    static FiscalCalendar nrf454() { return FiscalCalendar(0); }

    FiscalDay day(QDate date) const;
    // First day of the fiscal year.
    QDate start(int fiscalYear) const;

private:
    explicit FiscalCalendar(int startMonth)
        : m_startMonth(startMonth)
    {
    }
    int m_startMonth; // 0: 4-5-4
};

} // namespace martlet
