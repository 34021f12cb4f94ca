// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace martlet {

// Paints a grid's cells: figures right, NULL as a dim token, the whole row under the mouse lit, and a ring on
// the current cell while the grid has the keyboard.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hovered = row; }
    int hoveredRow() const { return m_hovered; }
    void setRing(bool isShown) { m_hasRing = isShown; } // on while the keyboard moves the current cell
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_hovered = -1;
    bool m_hasRing = false;
};

} // namespace martlet
