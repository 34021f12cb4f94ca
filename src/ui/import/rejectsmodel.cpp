// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejectsmodel.h"

#include "ui/widgets/wording.h"

namespace martlet {

void RejectsModel::setRejects(std::vector<Reject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
}

int RejectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rejects.size());
}

int RejectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectsModel::data(const QModelIndex &index, int role) const
{
    const auto &reject = m_rejects[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return reject.message;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Line:
        return wording::count(reject.line);
    case Field:
        return reject.column;
    case Value:
        return reject.value;
    case Reason:
        return reject.message;
    default:
        return QString::fromUtf8(reject.raw).simplified();
    }
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line:
        return tr("Line");
    case Field:
        return tr("Column");
    case Value:
        return tr("Value");
    case Reason:
        return tr("Why it was not loaded");
    default:
        return tr("Raw text");
    }
}

} // namespace martlet
