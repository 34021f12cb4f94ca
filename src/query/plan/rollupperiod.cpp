// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/rollupperiod.h"

#include "base/tr.h"

namespace martlet {

std::vector<QueryPlan::RolledUp::Stretch> stretchesOf(const std::optional<Question::Period> &period,
                                                      const QString &months, const QString &days)
{
    if (!period)
        return {{months, {}}};
    const auto &from = period->from, &to = period->to;
    const QDate monthOfFrom(from.year(), from.month(), 1);
    const auto firstMonth = from == monthOfFrom ? from : monthOfFrom.addMonths(1);
    const QDate monthAfter = to.addDays(1);
    const auto lastDay = QDate(monthAfter.year(), monthAfter.month(), 1).addDays(-1);
    if (firstMonth > lastDay) // not one whole month
        return {{days, period}};
    std::vector<QueryPlan::RolledUp::Stretch> stretches{{months, Question::Period{firstMonth, lastDay, {}}}};
    if (from < firstMonth)
        stretches.push_back({days, Question::Period{from, firstMonth.addDays(-1), {}}});
    if (lastDay < to)
        stretches.push_back({days, Question::Period{lastDay.addDays(1), to, {}}});
    return stretches;
}

QString rollupTitle(const QString &title, bool hasMonths, bool hasDays)
{
    return hasMonths && hasDays ? Martlet::tr("month and day × %1").arg(title)
           : hasMonths          ? Martlet::tr("month × %1").arg(title)
                                : Martlet::tr("day × %1").arg(title);
}

} // namespace martlet
