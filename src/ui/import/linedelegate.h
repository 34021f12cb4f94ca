// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace martlet {

// The cells of tables about lines of a file. The one that is at fault has an edge beside its colour.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        FaultRole = Qt::UserRole + 1, // bool
        TokenRole,                    // a Token, of the text
        SecondaryRole                 // text: a second, quieter part behind the first
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace martlet
