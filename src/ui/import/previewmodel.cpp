// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewmodel.h"

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
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Line:
        return wording::count(row.line);
    case Verdict:
        return row.fault.isEmpty() ? tr("fits") : row.fault;
    default:
        return row.cells.value(index.column() - FirstField);
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Line)
        return tr("Line");
    return section == Verdict ? tr("Verdict") : m_preview.header.value(section - FirstField);
}

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
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
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
