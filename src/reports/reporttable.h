// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"
#include "reports/report.h"
#include "semantic/formula.h"

#include <vector>

namespace martlet {

// The type a report's column has in the SQL's answer, and in the report's rows (where divided numbers have the
// scale they are shown with).
ResultColumn sqlColumn(const ReportColumn &column);
ResultColumn shownColumn(const ReportColumn &column);
// Rounded to the column's scale, half away from zero.
Value shownValue(const MaybeExact &number, const ResultColumn &column);

// A report's rows on their way from the SQL's exact sums to what is shown: formulas, totals, and the cut to the
// rows asked for, in this order, so that ranks, shares and totals are over all rows.
class ReportTable final
{
public:
    // Takes the columns from the SQL's rows by name; the row with is_total = 1 is kept for totals of kind
    // "query".
    [[nodiscard]] static Result<ReportTable> from(const Report &report, const ResultSet &rows);

    [[nodiscard]] Result<void> compute();
    qint64 rowCount() const { return m_rows; }
    // The visible columns, at most `limit` rows (0: all).
    ResultSet shown(const std::vector<int> &visible, qint64 limit) const;
    std::vector<Value> totals(const std::vector<int> &visible) const;
    std::vector<QString> notes(const std::vector<int> &visible) const;

private:
    struct Cells
    {
        std::vector<MaybeExact> numbers; // of numeric columns
        std::vector<QString> texts;      // of text columns; null: NULL
        MaybeExact total;
        bool hasTotal = false;
    };
    explicit ReportTable(const Report &report)
        : m_report(report)
    {
    }
    int indexOf(const QString &name) const;
    Result<void> take(const ResultSet &rows, int from, int to, qint64 totalRow);
    Result<void> totalOf(int column);
    Result<void> computeShares(int column);
    void computeRanks(int column);
    Result<void> computeRunning(int column);
    QString countText(const ReportColumn &column) const;

    const Report &m_report;
    std::vector<Cells> m_cells; // one per column of the report
    qint64 m_rows = 0;
};

} // namespace martlet
