// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/rollupperiod.h"

#include "base/tr.h"

namespace martlet {

std::optional<Question::Period> wholeMonths(const Question::Period &period)
{
    const QDate monthOfFrom(period.from.year(), period.from.month(), 1);
    const auto first = period.from == monthOfFrom ? monthOfFrom : monthOfFrom.addMonths(1);
    const auto dayAfter = period.to.addDays(1);
    const auto last = QDate(dayAfter.year(), dayAfter.month(), 1).addDays(-1);
    return first > last ? std::nullopt : std::optional(Question::Period{first, last, {}});
}

std::vector<QueryPlan::RolledUp::Stretch> stretchesOf(const std::optional<Question::Period> &period,
                                                      const QString &months, const QString &days)
{
    if (!period)
        return {{months, {}}};
    const auto whole = wholeMonths(*period);
    if (!whole)
        return {{days, period}};
    std::vector<QueryPlan::RolledUp::Stretch> stretches{{months, whole}};
    if (period->from < whole->from)
        stretches.push_back({days, Question::Period{period->from, whole->from.addDays(-1), {}}});
    if (whole->to < period->to)
        stretches.push_back({days, Question::Period{whole->to.addDays(1), period->to, {}}});
    return stretches;
}

QString rollupTitle(const QString &title, bool hasMonths, bool hasDays)
{
    return hasMonths && hasDays ? Martlet::tr("month and day × %1").arg(title)
           : hasMonths          ? Martlet::tr("month × %1").arg(title)
           : hasDays            ? Martlet::tr("day × %1").arg(title)
                                : Martlet::tr("%1, all time").arg(title);
}

} // namespace martlet
