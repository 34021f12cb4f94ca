// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace martlet {

// A row of the fields: a heading with its arrow and count, or a field with its kind and where it comes from.
class FieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FieldDelegate(QTreeView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintField(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    QTreeView &m_view;
};

} // namespace martlet
