// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/calendar/holidayrule.h"

#include <QStringList>

#include <vector>

namespace martlet {

struct Holiday
{
    QDate date;
    QString name;
    std::optional<int> daysFromEaster = {}; // only of feasts that move with Easter Sunday
    bool operator==(const Holiday &) const = default;
};

// The public holidays of one country, from the rules in resources/holidays.
class Holidays final
{
public:
    // ISO 3166-1 alpha-2 codes of the countries with rules.
    static QStringList countries();
    [[nodiscard]] static Result<Holidays> of(const QString &country);

    // In order of date. A holiday on a weekend is listed on its own day, and where the country grants another
    // day for it, on that day too, with "(observed)" behind its name.
    std::vector<Holiday> between(QDate first, QDate last) const;

private:
    explicit Holidays(std::vector<HolidayRule> rules)
        : m_rules(std::move(rules))
    {
    }
    std::vector<HolidayRule> m_rules;
};

} // namespace martlet
