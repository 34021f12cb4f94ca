// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/factdays.h"

namespace martlet {

namespace {

// More stretches than this are read as one: reading a day costs less than another statement does.
constexpr size_t manyStretches = 4;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

std::vector<DaySet::Month> DaySet::months() const
{
    std::vector<Month> months;
    for (const int julian : m_days) {
        const auto day = QDate::fromJulianDay(julian);
        if (months.empty() || months.back().first != monthOf(day))
            months.push_back({monthOf(day), {}});
        auto &stretches = months.back().stretches;
        if (!stretches.empty() && stretches.back().to.addDays(1) == day)
            stretches.back().to = day;
        else
            stretches.push_back({day, day});
    }
    for (auto &month : months) {
        if (month.stretches.size() > manyStretches)
            month.stretches = {{month.stretches.front().from, month.stretches.back().to}};
    }
    return months;
}

} // namespace martlet
