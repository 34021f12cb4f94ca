// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/tablelist.h"

#include "schema/catalogue/startable.h"
#include "ui/grid/gridframe.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Rows };
constexpr int tablesWidth = 280;

} // namespace

TableList::TableList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("Table"), tr("Rows")});
    headerItem()->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    new GridFrame(this);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFixedWidth(tablesWidth);
    setAccessibleName(tr("Tables"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Rows, QHeaderView::ResizeToContents);
    for (const StarTable &table : starTables()) {
        auto *item = new QTreeWidgetItem(this, {table.name});
        item->setIcon(Name, Theme::of(this).icon(u"table"_s));
        item->setToolTip(Name, table.sentence);
        item->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(Rows, palette().placeholderText());
    }
    setTable(u"sales_fact"_s);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            Q_EMIT tableChosen(item->text(Name));
    });
}

void TableList::setCounts(const RowCounts &counts)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto *item = topLevelItem(i);
        item->setText(Rows, wording::count(counts.rows[item->text(Name)]));
    }
}

void TableList::setTable(const QString &table)
{
    const QSignalBlocker silent(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->text(Name) == table)
            setCurrentItem(topLevelItem(i));
    }
}

QString TableList::table() const
{
    return currentItem() ? currentItem()->text(Name) : QString();
}

} // namespace martlet
