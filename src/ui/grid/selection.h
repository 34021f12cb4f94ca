// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"
#include "reports/report.h"

#include <QItemSelection>
#include <QLocale>

namespace martlet {

class SortedResult;

// What a grid's selection comes to. Numbers are added as they are stored, so the sum is exact.
struct SelectionSum
{
    qint64 rows = 0;
    QString column; // whose numbers are added; empty: none
    QString sum;    // in the column's format
};
SelectionSum selectionSum(const QItemSelection &selection, const SortedResult &sorted, int column);

constexpr qint64 mostRowsCopied = 100'000;
// Tab-parted text for a spreadsheet of the same locale: decimal separator of the locale, no grouping, ASCII
// minus, empty cells for NULL; tabs and line breaks inside words become spaces.
QString tabbedText(const QItemSelection &selection, const SortedResult &sorted, bool withHeaders);
// One cell in that manner.
QString clipboardText(const Value &value, const QLocale &locale);

} // namespace martlet
