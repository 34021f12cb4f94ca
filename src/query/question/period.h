// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

#include <utility>
#include <vector>

namespace martlet {

// Days from one to another, both inside.
struct Period
{
    QDate from, to;
    bool operator==(const Period &) const = default;
    bool isWholeMonths() const; // from a first to a last day of a month
    // "1 Jan–31 Dec 2025", "15 Nov 2024–14 Jan 2025", "31 Dec 2025"
    QString shown() const;
};

// Which whole months two compared periods have in common: month m (year × 12 + month − 1) from first to last
// stands against month m − shift. None when first > last.
struct MonthPairs
{
    int first = 1, last = 0, shift = 0;
};

using NamedValues = std::vector<std::pair<QString, QString>>; // value, label

// The relative periods people may choose. Beside them are understood "this-month", "this-quarter",
// "last-N-days", "last-N-full-months", and "2025-01-01..2025-12-31".
NamedValues periodChoices();
NamedValues compareChoices();

// Counted back from the as-of date (the last day with a complete load), which no relative period passes. An
// Error is Usage and lists what is allowed.
[[nodiscard]] Result<Period> resolvePeriod(const QString &value, QDate firstSale, QDate asOf);
// The value as compareChoices() spells it ("previous-year" is understood); an Error lists what is allowed.
[[nodiscard]] Result<QString> resolveCompare(const QString &value);
// The period to compare with; invalid dates for "none".
Period comparedWith(const QString &compare, const Period &period);
MonthPairs monthPairs(const Period &period, const Period &before);

} // namespace martlet
