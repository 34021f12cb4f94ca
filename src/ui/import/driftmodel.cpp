// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/driftmodel.h"

#include "ui/import/linedelegate.h"
#include "ui/theme/themecolours.h"

namespace martlet {

void DriftModel::setDrift(const LayoutDrift &drift)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &column : drift.renamed)
        m_rows.push_back({tr("renamed"), column.was, column.now,
                          tr("is read in its place (%1 % alike)").arg(column.confidence)});
    for (const auto &name : drift.missing)
        m_rows.push_back({tr("missing"), name, {}, tr("what it filled stays empty")});
    for (const auto &name : drift.added)
        m_rows.push_back({tr("new"), {}, name, tr("is not imported")});
    for (const auto &column : drift.retyped)
        m_rows.push_back({tr("written otherwise"), tr("%1: %2").arg(column.column, column.was),
                          tr("“%1”").arg(column.sample),
                          column.now.isEmpty() ? tr("no format reads all of it; choose one below")
                                               : tr("is read as %1").arg(column.now),
                          column.now.isEmpty()});
    endResetModel();
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const QString &DriftModel::textOf(const Difference &row, int column) const
{
    switch (column) {
    case What:
        return row.what;
    case Before:
        return row.before;
    case Now:
        return row.now;
    default:
        return row.then;
    }
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case LineDelegate::TokenRole:
        if (index.column() == Then)
            return int(row.isOpen ? Token::Bad : Token::Text2);
        return int(index.column() == What ? Token::Warn : Token::Text);
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("Change");
    case Before:
        return tr("The recipe knows");
    case Now:
        return tr("The file has");
    default:
        return tr("Accepted, it");
    }
}

} // namespace martlet
