// SPDX-License-Identifier: GPL-3.0-or-later
// Checks and store-days in the words of the window.
#pragma once

#include "quality/loadcalendar.h"
#include "quality/qualitylog.h"
#include "ui/theme/themecolours.h"

namespace martlet::qualityWords {

QString kind(CheckKind kind);                    // "Has a value"
QString standing(CheckState::Standing standing); // "fails"
QString state(StoreDayState state);              // "missing"
// "sales_fact.unit_price", "dim_products: product_name, brand"
QString subject(const Check &check);
// "12 rows · 31 Dec 17:42"; "has not run yet"
QString lastRun(const CheckState &state);
// One sentence about a store's day, for tooltips and screen readers.
QString storeDay(const LoadCalendar &calendar, const CalendarStore &store, int day);

struct Mark
{
    QString icon;
    Token token;
};
Mark mark(const CheckState &state);

} // namespace martlet::qualityWords
