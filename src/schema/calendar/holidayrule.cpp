// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/calendar/holidayrule.h"

#include "base/tr.h"
#include "schema/calendar/easter.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    const QDate first(year, month, 1);
    if (nth > 0)
        return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    const QDate last(year, month, first.daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

std::optional<HolidayRule::Observed> observedFrom(const QString &text)
{
    if (text.isEmpty())
        return HolidayRule::Observed::Itself;
    if (text == u"nearest_weekday")
        return HolidayRule::Observed::NearestWeekday;
    if (text == u"next_working_day")
        return HolidayRule::Observed::NextWorkingDay;
    return {};
}

int weekdayFrom(const QString &text)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    return int(names.indexOf(text)) + 1;
}

// Reads which day the table names; false when it names none.
bool readDay(const QJsonObject &table, HolidayRule &rule)
{
    if (table.contains("on"_L1)) {
        rule.kind = HolidayRule::Kind::Once;
        rule.once = QDate::fromString(table["on"_L1].toString(), Qt::ISODate);
        return rule.once.isValid();
    }
    if (table.contains("easter"_L1)) {
        rule.kind = HolidayRule::Kind::Easter;
        rule.daysFromEaster = table["easter"_L1].toInt();
        return table["easter"_L1].isDouble();
    }
    rule.month = table["month"_L1].toInt();
    if (table.contains("weekday"_L1)) {
        rule.kind = HolidayRule::Kind::NthWeekday;
        rule.weekday = weekdayFrom(table["weekday"_L1].toString());
        rule.nth = table["nth"_L1].toInt();
        return rule.weekday > 0 && rule.month >= 1 && rule.month <= 12 &&
               (rule.nth == -1 || (rule.nth >= 1 && rule.nth <= 4));
    }
    rule.day = table["day"_L1].toInt();
    return QDate::isValid(2024, rule.month, rule.day);
}

} // namespace

std::optional<QDate> HolidayRule::dayIn(int year) const
{
    if (year < firstYear || year > lastYear || exceptYears.contains(year))
        return {};
    switch (kind) {
    case Kind::Fixed:
        return QDate::isValid(year, month, day) ? std::optional(QDate(year, month, day)) : std::nullopt;
    case Kind::NthWeekday:
        return nthWeekday(year, month, weekday, nth);
    case Kind::Easter:
        return easterSunday(year).addDays(daysFromEaster);
    case Kind::Once:
        break;
    }
    return once.year() == year ? std::optional(once) : std::nullopt;
}

Result<HolidayRule> HolidayRule::fromToml(const QJsonObject &table, const QString &source)
{
    HolidayRule rule;
    rule.name = table["name"_L1].toString();
    rule.firstYear = table["from"_L1].toInt(0);
    rule.lastYear = table["until"_L1].toInt(9999);
    const auto exceptions = table["except"_L1].toArray();
    for (const auto &year : exceptions)
        rule.exceptYears.append(year.toInt());
    const auto observed = observedFrom(table["observed"_L1].toString());
    if (rule.name.isEmpty() || !observed || !readDay(table, rule)) {
        return fail(Error::Kind::Input,
                    Martlet::tr("%1: the holiday “%2” does not say which day it is. Give it a name, and "
                                "month and day, month, weekday and nth, easter, or on.")
                        .arg(source, rule.name));
    }
    rule.observed = *observed;
    return rule;
}

} // namespace martlet
