// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/celldelegate.h"

namespace martlet {

// Edits a member's attribute in its cell: a list where the attribute is limited to some words, else a line.
class MemberCellDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace martlet
