// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/period.h"

#include "base/tr.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate lastOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

bool isLastOfMonth(QDate day)
{
    return day == lastOfMonth(day);
}

// The last day of the newest month that is over on the as-of date.
QDate lastFullMonthEnd(QDate asOf)
{
    return isLastOfMonth(asOf) ? asOf : firstOfMonth(asOf).addDays(-1);
}

Period lastFullMonths(QDate asOf, int months)
{
    const QDate end = lastFullMonthEnd(asOf);
    return {firstOfMonth(end).addMonths(1 - months), end};
}

Period lastFullQuarter(QDate asOf)
{
    QDate end = lastFullMonthEnd(asOf);
    while (end.month() % 3 != 0)
        end = firstOfMonth(end).addDays(-1);
    return {firstOfMonth(end).addMonths(-2), end};
}

QString dayMonth(QDate day)
{
    return QLocale(QLocale::English).toString(day, u"d MMM"_s);
}

int monthIndex(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

// The number in a name such as "last-90-days"; none: it is another name.
std::optional<int> countIn(const QString &value, QStringView before, QStringView after)
{
    if (!value.startsWith(before) || !value.endsWith(after))
        return std::nullopt;
    const auto digits = QStringView(value).mid(before.size()).chopped(after.size());
    const bool isNumber =
        std::all_of(digits.begin(), digits.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
    const int count = isNumber && digits.size() <= 4 ? digits.toInt() : 0;
    return count > 0 ? std::optional(count) : std::nullopt;
}

// Periods of any length: "last-90-days", "last-6-full-months".
std::optional<Period> lastOfMany(const QString &value, QDate asOf)
{
    if (const auto days = countIn(value, u"last-", u"-days"))
        return Period{asOf.addDays(1 - *days), asOf};
    if (const auto months = countIn(value, u"last-", u"-full-months"))
        return lastFullMonths(asOf, *months);
    return std::nullopt;
}

QString valuesOf(const NamedValues &choices)
{
    QStringList values;
    for (const auto &choice : choices)
        values += choice.first;
    return values.join(u", "_s);
}

tl::unexpected<Error> wrongPeriod(const QString &value)
{
    return fail(Error::Kind::Usage, Martlet::tr("\"%1\" is no period. Use one of %2, this-month, this-quarter, "
                                                "last-N-days, last-N-full-months, or two days like "
                                                "2025-01-01..2025-12-31.")
                                        .arg(value, valuesOf(periodChoices())));
}

Result<Period> customPeriod(const QString &value)
{
    const auto parts = value.split(u".."_s);
    if (parts.size() != 2)
        return wrongPeriod(value);
    const Period period{QDate::fromString(parts.at(0), Qt::ISODate),
                        QDate::fromString(parts.at(1), Qt::ISODate)};
    if (!period.from.isValid() || !period.to.isValid())
        return wrongPeriod(value);
    if (period.from > period.to)
        return fail(Error::Kind::Usage,
                    Martlet::tr("The period \"%1\" ends before it begins. Exchange its two days.").arg(value));
    return period;
}

} // namespace

bool Period::isWholeMonths() const
{
    return from.isValid() && from.day() == 1 && isLastOfMonth(to);
}

QString Period::shown() const
{
    if (!from.isValid() || !to.isValid())
        return {};
    const QString end = dayMonth(to) + u' ' + QString::number(to.year());
    if (from == to)
        return end;
    if (from.year() == to.year())
        return dayMonth(from) + u'–' + end;
    return dayMonth(from) + u' ' + QString::number(from.year()) + u'–' + end;
}

NamedValues periodChoices()
{
    return {
        {u"last-12-full-months"_s, Martlet::tr("Last 12 full months")},
        {u"last-full-month"_s, Martlet::tr("Last full month")},
        {u"last-full-quarter"_s, Martlet::tr("Last full quarter")},
        {u"last-30-days"_s, Martlet::tr("Last 30 days")},
        {u"last-28-days"_s, Martlet::tr("Last 28 days")},
        {u"year-to-date"_s, Martlet::tr("Year to date")},
        {u"this-year"_s, Martlet::tr("This year")},
        {u"last-year"_s, Martlet::tr("Last calendar year")},
        {u"all"_s, Martlet::tr("All time")},
    };
}

NamedValues compareChoices()
{
    return {
        {u"same-period-last-year"_s, Martlet::tr("Last year")},
        {u"previous-period"_s, Martlet::tr("Previous period")},
        {u"none"_s, Martlet::tr("Nothing")},
    };
}

Result<Period> resolvePeriod(const QString &value, QDate firstSale, QDate asOf)
{
    if (value == u"last-full-month")
        return lastFullMonths(asOf, 1);
    if (value == u"last-full-quarter")
        return lastFullQuarter(asOf);
    if (value == u"this-month")
        return Period{firstOfMonth(asOf), asOf};
    if (value == u"this-quarter")
        return Period{firstOfMonth(asOf).addMonths(-((asOf.month() - 1) % 3)), asOf};
    if (value == u"this-year" || value == u"year-to-date")
        return Period{QDate(asOf.year(), 1, 1), asOf};
    if (value == u"last-year")
        return Period{QDate(asOf.year() - 1, 1, 1), QDate(asOf.year() - 1, 12, 31)};
    if (value == u"all")
        return Period{firstSale, asOf};
    const auto ofMany = lastOfMany(value, asOf);
    return ofMany ? *ofMany : customPeriod(value);
}

Result<QString> resolveCompare(const QString &value)
{
    if (value == u"previous-year" || value == u"last-year")
        return u"same-period-last-year"_s;
    const auto choices = compareChoices();
    if (std::any_of(choices.begin(), choices.end(), [&](const auto &choice) { return choice.first == value; }))
        return value;
    return fail(Error::Kind::Usage,
                Martlet::tr("\"%1\" cannot be compared with. Use one of %2.").arg(value, valuesOf(choices)));
}

Period comparedWith(const QString &compare, const Period &period)
{
    const auto &[from, to] = period;
    if (compare == u"same-period-last-year") {
        // A period that ends with a month ends with that month a year before, also in leap years.
        const QDate end = to.addYears(-1);
        return {from.addYears(-1), isLastOfMonth(to) ? lastOfMonth(end) : end};
    }
    if (compare == u"previous-period") {
        const QDate end = from.addDays(-1);
        if (period.isWholeMonths())
            return {from.addMonths(monthIndex(from) - monthIndex(to) - 1), end};
        return {end.addDays(-from.daysTo(to)), end};
    }
    return {};
}

MonthPairs monthPairs(const Period &period, const Period &before)
{
    if (!before.from.isValid() || period.from.day() != before.from.day())
        return {};
    MonthPairs pairs;
    pairs.shift = monthIndex(period.from) - monthIndex(before.from);
    pairs.first = monthIndex(period.from) + (period.from.day() == 1 ? 0 : 1);
    pairs.last = monthIndex(period.to) - (isLastOfMonth(period.to) ? 0 : 1);
    return pairs;
}

} // namespace martlet
