// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/calendar/holidays.h"

#include "base/toml.h"
#include "base/tr.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr auto rulesFolder = ":/holidays"_L1;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= 6;
}

QDate observedDay(QDate date, HolidayRule::Observed observed, const QSet<QDate> &taken)
{
    if (observed == HolidayRule::Observed::NearestWeekday)
        return date.addDays(date.dayOfWeek() == 6 ? -1 : 1);
    do
        date = date.addDays(1);
    while (isWeekend(date) || taken.contains(date));
    return date;
}

} // namespace

QStringList Holidays::countries()
{
    QStringList codes;
    const auto files = QDir(rulesFolder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files)
        codes.append(file.chopped(5).toUpper());
    return codes;
}

Result<Holidays> Holidays::of(const QString &country)
{
    const auto known = countries();
    if (!known.contains(country)) {
        return fail(Error::Kind::Usage,
                    Martlet::tr("There are no holiday rules for the country “%1”. Choose one of %2.")
                        .arg(country, known.join(u", ")));
    }
    const auto source = u"%1/%2.toml"_s.arg(rulesFolder, country.toLower());
    TRY_ASSIGN(const auto file, readToml(source));
    std::vector<HolidayRule> rules;
    const auto tables = file["holiday"_L1].toArray();
    for (const auto &table : tables) {
        TRY_ASSIGN(auto rule, HolidayRule::fromToml(table.toObject(), source));
        rules.push_back(std::move(rule));
    }
    return Holidays(std::move(rules));
}

std::vector<Holiday> Holidays::between(QDate first, QDate last) const
{
    struct Named
    {
        Holiday holiday;
        HolidayRule::Observed observed;
    };
    // The neighbouring years belong to it: New Year's Day may be observed on 31 December.
    std::vector<Named> named;
    for (int year = first.year() - 1; year <= last.year() + 1; ++year) {
        for (const auto &rule : m_rules) {
            if (const auto day = rule.dayIn(year)) {
                const auto offset =
                    rule.kind == HolidayRule::Kind::Easter ? std::optional(rule.daysFromEaster) : std::nullopt;
                named.push_back({{*day, rule.name, offset}, rule.observed});
            }
        }
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const Named &a, const Named &b) { return a.holiday.date < b.holiday.date; });

    QSet<QDate> taken;
    std::vector<Holiday> holidays;
    for (const auto &each : named) {
        taken.insert(each.holiday.date);
        holidays.push_back(each.holiday);
    }
    // Only now, so that Christmas on a Sunday does not take Boxing Day's Monday.
    for (const auto &each : named) {
        if (each.observed == HolidayRule::Observed::Itself || !isWeekend(each.holiday.date))
            continue;
        const auto day = observedDay(each.holiday.date, each.observed, taken);
        taken.insert(day);
        holidays.push_back({day, each.holiday.name + u" (observed)"_s});
    }
    std::erase_if(holidays,
                  [&](const Holiday &holiday) { return holiday.date < first || holiday.date > last; });
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return holidays;
}

} // namespace martlet
