// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/resulttablemodel.h"

#include "charts/figuretext.h"
#include "ui/widgets/tip.h"

#include <algorithm>
#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

ResultTableModel::ResultTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ResultTableModel::setResult(ResultSetPtr rows, std::vector<ReportColumn> columns)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    // An answer without descriptions still has names.
    for (int i = int(m_columns.size()); m_rows && i < m_rows->columnCount(); ++i) {
        ReportColumn plain;
        plain.name = plain.title = m_rows->column(i).name;
        plain.format = m_rows->column(i).type == ColumnType::Text ? ReportColumn::Format::Text
                                                                  : ReportColumn::Format::Number;
        m_columns.push_back(plain);
    }
    const auto isWords = [](const ReportColumn &column) { return column.format == ReportColumn::Format::Text; };
    const auto name = std::find_if(m_columns.begin(), m_columns.end(), isWords);
    m_nameColumn = name == m_columns.end() ? -1 : int(name - m_columns.begin());
    endResetModel();
}

void ResultTableModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_rows)
        return 0;
    return int(std::min<qint64>(m_rows->rowCount(), std::numeric_limits<int>::max()));
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : m_rows->columnCount();
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const ReportColumn &shape = m_columns[size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_rows->isNull(index.row(), column)
                   ? u"NULL"_s
                   : shownText(m_rows->value(index.row(), column), shape, m_locale);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumeric(shape.format) ? Qt::AlignRight : Qt::AlignLeft));
    case RawValueRole:
        return rawVariant(*m_rows, index.row(), column);
    case NullRole:
        return m_rows->isNull(index.row(), column);
    case SecondaryRole:
        return m_nameColumn >= 0 && column != m_nameColumn &&
               (column < m_nameColumn || !isNumeric(shape.format));
    default:
        return {};
    }
}

// The value itself where the cell shows less of it.
QVariant ResultTableModel::toolTip(qint64 row, int column) const
{
    const Value value = m_rows->value(row, column);
    if (isNull(value))
        return tr("No value (NULL)");
    return isNumeric(m_columns[size_t(column)].format) ? exactText(value, m_locale)
                                                       : shownText(value, m_columns[size_t(column)], m_locale);
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ReportColumn &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        // The unit stands here and not in the cells.
        if (column.format == ReportColumn::Format::Percent && !column.title.contains(u'%'))
            return QString(column.title + u" %"_s);
        return column.title;
    case Qt::ToolTipRole:
        return wrappedTip(column.definition);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumeric(column.format) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant rawVariant(const ResultSet &rows, qint64 row, int column)
{
    if (rows.isNull(row, column))
        return {};
    switch (rows.column(column).type) {
    case ColumnType::Real:
        return rows.real(row, column);
    case ColumnType::Date:
        return QDate::fromJulianDay(rows.number(row, column));
    case ColumnType::Boolean:
        return rows.number(row, column) != 0;
    case ColumnType::Text:
        return rows.string(row, column);
    case ColumnType::Blob: {
        const auto bytes = rows.text(row, column);
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    default:
        return rows.number(row, column);
    }
}

} // namespace martlet
