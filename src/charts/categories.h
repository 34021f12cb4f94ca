// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"

#include <QLocale>
#include <QStringList>

#include <vector>

namespace martlet {

// The members of a chart's category column, each once and in the answer's order.
struct Categories
{
    QStringList labels;       // short, for the axis
    QStringList members;      // in full, for tooltips
    std::vector<int> ofRow;   // category of each row
    std::vector<qint64> rows; // first row of each category

    int count() const { return int(members.size()); }
};

// With `oneEach` every row is a category of its own, also where names repeat.
Categories categoriesOf(const ResultSet &rows, int column, bool oneEach, const QLocale &locale);

// Days that "2025-11", "2025-Q4" or "2025" stand for; invalid dates where the text is no period.
struct PeriodSpan
{
    QDate from, to;
};
PeriodSpan periodOf(const QString &text);

} // namespace martlet
