// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/columnwidths.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace martlet {

namespace {

constexpr int sampledRows = 100, narrowest = 44, widest = 320, headerPadding = 16;

} // namespace

ColumnWidths::ColumnWidths(QTableView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isSharing)
            m_isSetByHand = true;
    });
}

void ColumnWidths::fit(const std::function<int(int column)> &atLeast)
{
    const QAbstractItemModel *model = m_view.model();
    QFont bold = m_view.font();
    bold.setPixelSize(12);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics title(bold);
    QStyleOptionViewItem option;
    option.widget = &m_view;
    m_natural.clear();
    for (int column = 0; column < model->columnCount(); ++column) {
        int width =
            title.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString()) + headerPadding + 2;
        width = std::max(width, atLeast(column));
        for (int row = 0; row < std::min(model->rowCount(), sampledRows); ++row)
            width = std::max(width, m_view.itemDelegate()->sizeHint(option, model->index(row, column)).width());
        m_natural += std::clamp(width, narrowest, widest);
    }
    m_isSetByHand = false;
    share();
}

// Wide columns grow more than narrow ones; a rank stays a rank.
void ColumnWidths::share()
{
    const int columns = int(m_natural.size());
    if (m_isSetByHand || columns == 0 || columns != m_view.model()->columnCount())
        return;
    const int needed = std::accumulate(m_natural.begin(), m_natural.end(), 0);
    const int left = std::max(0, m_view.viewport()->width() - needed);
    const auto weight = [this](int column) { return std::max(0, m_natural[column] - narrowest); };
    int weights = 0;
    for (int column = 0; column < columns; ++column)
        weights += weight(column);
    m_isSharing = true;
    int given = 0;
    for (int column = 0; column < columns; ++column) {
        int extra = weights > 0 ? int(qint64(left) * weight(column) / weights) : 0;
        if (column == columns - 1)
            extra = left - given;
        given += extra;
        m_view.setColumnWidth(column, m_natural[column] + extra);
    }
    m_isSharing = false;
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace martlet
