// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mappingmodel.h"

#include "ui/import/linedelegate.h"
#include "ui/import/targettitle.h"
#include "ui/theme/themecolours.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int certain = 90, doubtful = 60; // percent

} // namespace

void MappingModel::setRows(std::vector<MappingRow> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::textOf(const MappingRow &row, int column) const
{
    switch (column) {
    case Source:
        return row.source.isEmpty() ? (row.isMissing ? QString() : tr("not from a column")) : row.source;
    case Target:
        return row.target.isEmpty() ? tr("not imported") : targetTitle(row.target);
    case Kind:
        return kindTitle(row.kind);
    case Written:
        return row.written;
    case Samples:
        return row.samples.join(u" · "_s);
    default:
        if (row.isMissing)
            return tr("missing");
        if (row.target.isEmpty())
            return {};
        return row.confidence < 0 ? tr("by recipe") : tr("%1 %").arg(row.confidence);
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Match && !row.why.isEmpty() ? row.why : textOf(row, index.column());
    case LineDelegate::FaultRole:
        return row.isMissing && index.column() == Target;
    case LineDelegate::TokenRole:
        if (row.target.isEmpty() || (row.source.isEmpty() && index.column() == Source))
            return int(Token::Text3);
        if (index.column() == Match)
            return int(row.isMissing || (row.confidence >= 0 && row.confidence < doubtful) ? Token::Bad
                       : row.confidence >= 0 && row.confidence < certain                   ? Token::Warn
                                                                                           : Token::Text2);
        return index.column() == Kind || index.column() == Samples ? int(Token::Text2) : int(Token::Text);
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Source:
        return tr("Column of the file");
    case Target:
        return tr("Becomes");
    case Kind:
        return tr("Type");
    case Written:
        return tr("Written");
    case Samples:
        return tr("For example");
    default:
        return tr("Match");
    }
}

} // namespace martlet
