// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace martlet {

// One line of a country's holiday rules: which day of a year it names, and what happens when that is a weekend.
struct HolidayRule
{
    enum class Kind { Fixed, NthWeekday, Easter, Once };
    // Besides the day itself: nothing, the nearest weekday (Saturday → Friday, Sunday → Monday), or the next
    // weekday that is no holiday already.
    enum class Observed { Itself, NearestWeekday, NextWorkingDay };

    QString name;
    Kind kind = Kind::Fixed;
    int month = 0;
    int day = 0;
    int weekday = 0; // 1 = Monday
    int nth = 0;     // 1 to 4, or -1 for the last one of the month
    int daysFromEaster = 0;
    QDate once;
    int firstYear = 0;
    int lastYear = 9999;
    QList<int> exceptYears; // years in which it was moved or dropped by law
    Observed observed = Observed::Itself;

    // The day of `year`, if the rule has one there.
    std::optional<QDate> dayIn(int year) const;

    // From a [[holiday]] table; `source` names the file in errors.
    [[nodiscard]] static Result<HolidayRule> fromToml(const QJsonObject &table, const QString &source);
};

} // namespace martlet
