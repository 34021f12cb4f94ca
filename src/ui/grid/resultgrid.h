// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/rowname.h"
#include "ui/grid/gridfooter.h"
#include "ui/grid/resulttablemodel.h"
#include "ui/grid/sortedresult.h"

#include <QWidget>

#include <functional>

class QMenu;
class QTableView;

namespace martlet {

class CellDelegate;
class ColumnWidths;
class GridHeader;
class TotalsRow;

// What a ResultGrid shows: rows, what their columns mean, and one row of totals.
struct GridContent
{
    ResultSetPtr rows;
    std::vector<ReportColumn> columns;
    std::vector<Value> totals;       // empty: none
    std::vector<QString> totalNotes; // how each was made
    GridOrigin origin;
    // The row of the warehouse that a row is, or is about; empty where the grid has none.
    std::function<std::optional<RowName>(qint64 row)> nameOf = {};
};

// An answer as a table: sorted by a click on its header, copied as tab-parted text, with the totals pinned
// below and a footer that says what is shown and what is selected. A million rows cost it nothing.
class ResultGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultGrid(QWidget *parent = nullptr);

    void setContent(GridContent content);
    // What a cell's menu has above its own entries. `row` is of the answer, −1 of the totals.
    using CellEntries = std::function<void(QMenu &menu, qint64 row, int column)>;
    void setCellEntries(CellEntries entries) { m_entries = std::move(entries); }
    const ResultTableModel &table() const { return m_table; }
    QAbstractItemModel &shown() { return m_sorted; }
    QTableView &view() { return *m_view; }
    GridFooter &footer() { return *m_footer; }
    TotalsRow &totals() { return *m_totals; }
    qint64 sourceRow(const QModelIndex &shown) const; // of the answer; -1 for none
    void chooseRow(qint64 row);                       // of the answer: selects it and brings it into sight
    void setSorting(const std::vector<SortKey> &keys);
    void copy(bool withHeaders);

Q_SIGNALS:
    void whereFromWanted(const martlet::RowName &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void showMenu(const QPoint &at);
    void showMenuAtCurrent();
    void showMenuOfTotals(const QPoint &at);
    std::optional<RowName> nameOf(const QModelIndex &cell) const;
    void showSelection();
    int summedColumn() const;

    ResultTableModel m_table;
    std::function<std::optional<RowName>(qint64)> m_nameOf;
    CellEntries m_entries;
    SortedResult m_sorted;
    QTableView *m_view;
    GridHeader *m_header;
    CellDelegate *m_cells;
    ColumnWidths *m_widths = nullptr;
    TotalsRow *m_totals;
    GridFooter *m_footer;
};

} // namespace martlet
