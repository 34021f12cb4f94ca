// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "reports/report.h"

#include <QLocale>

namespace martlet {

// Values as people read them: digits and separators of the locale, exact from the stored units, a true minus
// (U+2212). One wording for grids, charts, tooltips and the clipboard.

// The cell of a grid, in the column's format; changes carry their sign. Empty for Null.
QString shownText(const Value &value, const ReportColumn &column, const QLocale &locale);
// All stored decimals, for the tooltip of a rounded cell.
QString exactText(const Value &value, const QLocale &locale);
// Three digits and a unit: 412900 → "413 k". For axes and bar ends.
QString shortText(double value, const QLocale &locale, bool withSign = false);
// Is the column a change, whose sign is part of the message?
bool carriesSign(const ReportColumn &column);
// Numbers stand right, words left.
bool isNumeric(ReportColumn::Format format);

} // namespace martlet
