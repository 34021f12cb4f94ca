// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/linestable.h"

#include "ui/import/linedelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace martlet {

LinesTable::LinesTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Lines"));
    setCornerWidget(new QWidget(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setFixedHeight(32);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
}

void LinesTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (this->model()->rowCount() == 0)
            Q_EMIT rowChosen(-1);
        else
            selectRow(0);
    });
}

void LinesTable::fitColumns(int most)
{
    const bool stretches = horizontalHeader()->stretchLastSection();
    horizontalHeader()->setStretchLastSection(false); // a section that is resized stretches no more
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch)
            continue; // it has what the others leave
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), most));
    }
    horizontalHeader()->setStretchLastSection(stretches);
}

void LinesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

} // namespace martlet
