// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membercelldelegate.h"

#include "ui/members/membergridmodel.h"

#include <QComboBox>
#include <QLineEdit>

namespace martlet {

using namespace Qt::StringLiterals;

QWidget *MemberCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    const auto *const model = qobject_cast<const MemberGridModel *>(index.model());
    const auto isBoolean = model->attribute(index.column()).kind == CellKind::Boolean;
    const auto words = isBoolean ? QStringList{u"true"_s, u"false"_s} : model->allowed(index.column());
    const auto title = model->headerData(index.column(), Qt::Horizontal).toString();
    if (words.isEmpty()) {
        auto *const line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAutoFillBackground(true); // the cell's own text stands behind it
        line->setAccessibleName(title);
        return line;
    }
    auto *const list = new QComboBox(parent);
    list->addItems(words);
    list->setAccessibleName(title);
    return list;
}

void MemberCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto text = index.data(Qt::EditRole).toString();
    if (auto *const line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
    else if (auto *const list = qobject_cast<QComboBox *>(editor))
        list->setCurrentText(text);
}

void MemberCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    if (const auto *const line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
    else if (const auto *const list = qobject_cast<QComboBox *>(editor))
        model->setData(index, list->currentText());
}

} // namespace martlet
