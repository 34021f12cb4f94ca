// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"
#include "reports/report.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace martlet {

// The values of one mark per category: `drawn` places the pixel, `units` says the exact number.
struct ChartSeries
{
    QString name;
    ReportColumn column;
    ResultColumn stored;       // type and scale of `units`
    int colour = 0;            // 0 … 7; -1: the grey of Other and of the ghost
    std::vector<double> drawn; // NaN: no value
    std::vector<qint64> units;
    double total = 0; // over all rows of the answer, also those not drawn; 0 where it means nothing

    Value value(int category) const;
    bool has(int category) const;
};

// What is known besides the rows.
struct ChartHints
{
    qint64 allRows = 0; // before the answer was cut to its largest rows; 0: it has all
    QDate completeTo;   // the last day the answer covers; a period that ends later is drawn as incomplete
};

// A chart ready to be laid out: which categories, in which order, with which numbers. A value, without pixels.
struct ChartContent
{
    ChartSpec spec;
    QString subtitle;                    // the spec's, with "10 of 50" where not all are drawn
    QString changeTitle, changeSubtitle; // of the panel of change
    QStringList labels;                  // one per category, short
    QStringList members;                 // one per category, in full
    std::vector<qint64>
        rows; // the answer's row of each category, -1 where there is none (Other, several series)
    std::vector<ChartSeries> series;
    std::optional<ChartSeries> ghost, change;
    int incomplete = -1; // category whose period is not over
    QString incompleteNote;
    int folded = 0; // categories that went into Other, its label is the last

    int categoryCount() const { return int(labels.size()); }
    bool isEmpty() const { return labels.isEmpty() || series.empty(); }
};

ChartContent chartContent(const ChartSpec &spec, const ResultSet &rows,
                          const std::vector<ReportColumn> &columns, const ChartHints &hints = {},
                          const QLocale &locale = {});
// Amounts and counts, not rates.
bool isAmount(const ReportColumn &column);
// Sums of the column mean something: amounts, and counts of what stands in one row only.
bool isAdditive(const ReportColumn &column);
// What a person who does not see the chart hears.
QString describe(const ChartContent &content, const QLocale &locale);

} // namespace martlet
