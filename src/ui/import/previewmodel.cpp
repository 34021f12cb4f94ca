// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewmodel.h"

#include "ui/import/linedelegate.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/wording.h"

using namespace Qt::StringLiterals;

namespace martlet {

void PreviewModel::setPreview(const FilePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + int(m_preview.header.size());
}

bool PreviewModel::isFaultCell(const QModelIndex &index) const
{
    const auto &row = m_preview.rows[std::size_t(index.row())];
    return !row.fault.isEmpty() && row.faultColumn >= 0 && index.column() == FirstField + row.faultColumn;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_preview.rows[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return row.fault;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == LineDelegate::FaultRole)
        return isFaultCell(index);
    if (role == LineDelegate::TokenRole && index.column() == Line)
        return int(Token::Text2);
    if (role == LineDelegate::TokenRole && index.column() == Verdict)
        return int(row.fault.isEmpty() ? Token::Good : Token::Bad);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Line:
        return wording::count(row.line);
    case Verdict:
        return !m_preview.fault.isEmpty() ? QString() : row.fault.isEmpty() ? tr("fits") : row.fault;
    default:
        return row.cells.value(index.column() - FirstField);
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Line)
        return tr("Line");
    return section == Verdict ? tr("Verdict") : m_preview.header.value(section - FirstField);
}

} // namespace martlet
