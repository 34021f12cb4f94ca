// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace martlet {

// A row of the list of checks, 48 high: its standing as an icon, title and caption, and the strip of its last
// runs. In the strip what passed is low and what failed is tall: colour alone says nothing.
class CheckRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {240, 48}; }
};

} // namespace martlet
