// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "reports/report.h"

#include <QWidget>

class QHeaderView;

namespace martlet {

// The row of totals pinned under a grid, in step with the header's columns. Rates carry an ⓘ: how they were
// made is in the tooltip of every total.
class TotalsRow final : public QWidget
{
    Q_OBJECT

public:
    TotalsRow(QHeaderView &header, QWidget *parent = nullptr);

    // One value and one note per column; hidden where there are no totals.
    void setTotals(std::vector<Value> totals, std::vector<QString> notes, std::vector<ReportColumn> columns);
    QString text(int column) const; // as shown
    int neededWidth(int column) const;

    QSize sizeHint() const override { return {200, 29}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasNote(int column) const;
    QString spoken() const;

    QHeaderView &m_header;
    std::vector<Value> m_totals;
    std::vector<QString> m_notes;
    std::vector<ReportColumn> m_columns;
    int m_nameColumn = -1;
};

} // namespace martlet
