// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/samplemodel.h"

#include "etl/recipe/recipecheck.h"
#include "ui/import/linedelegate.h"
#include "ui/import/targettitle.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/wording.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int mostColumns = 6;

// What tells one line from another at a glance.
constexpr const char16_t *telling[] = {u"transaction_id", u"sale_date",  u"product_id",
                                       u"quantity",       u"unit_price", u"total_amount"};

// The cells to show, in the order of the file.
std::set<int> tellingCells(const QStringList &header, const FileRecipe &file, int badCell)
{
    std::set<int> cells;
    const auto add = [&](const ColumnRecipe *column) {
        const auto cell = column ? header.indexOf(column->source) : -1;
        if (cell >= 0 && int(cells.size()) < mostColumns)
            cells.insert(int(cell));
    };
    if (badCell >= 0 && badCell < int(header.size()))
        cells.insert(badCell);
    for (const auto *target : telling)
        add(file.column(QStringView(target)));
    for (const auto &field : feedFields(file.feed))
        add(file.column(QStringView(field.name)));
    for (int cell = 0; cell < int(header.size()) && cells.empty(); ++cell)
        cells.insert(cell);
    return cells;
}

} // namespace

void SampleModel::setSamples(std::vector<RejectSample> samples, const QStringList &header,
                             const FileRecipe &file)
{
    beginResetModel();
    m_samples = std::move(samples);
    m_columns.clear();
    m_header = header;
    for (const int cell : tellingCells(header, file, m_samples.empty() ? -1 : m_samples.front().badCell)) {
        const auto &name = header[cell];
        const auto column = std::ranges::find(file.columns, name, &ColumnRecipe::source);
        ShownColumn shown{cell, name};
        if (column != file.columns.end()) {
            const auto kind = kindOf(*column, file.feed);
            shown.title = targetTitle(column->target);
            shown.isNumber = kind == CellKind::Money || kind == CellKind::Quantity ||
                             kind == CellKind::Integer || kind == CellKind::Number;
        }
        m_columns.push_back(shown);
    }
    endResetModel();
}

void SampleModel::setMended(std::vector<RejectSample> samples)
{
    if (samples.size() != m_samples.size() || samples.empty())
        return;
    m_samples = std::move(samples);
    const int last = columnCount() - 1;
    Q_EMIT dataChanged(index(0, last), index(rowCount() - 1, last));
}

void SampleModel::setSample(int row, const RejectSample &sample)
{
    m_samples[std::size_t(row)] = sample;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_samples.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 2;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    const auto &sample = m_samples[std::size_t(index.row())];
    const bool isLine = index.column() == 0, isMended = isLast(index.column());
    const auto *column = isLine || isMended ? nullptr : &m_columns[std::size_t(index.column() - 1)];
    switch (role) {
    case Qt::EditRole:
        // What only stands for a text is not to be kept as one.
        return column && !sample.unlike.contains(column->cell) ? sample.cells.value(column->cell) : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (isLine)
            return wording::count(sample.line);
        return isMended ? sample.mended : sample.cells.value(column->cell);
    case Qt::ToolTipRole:
        return sample.message;
    case Qt::TextAlignmentRole:
        return int((isLine || (column && column->isNumber) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case LineDelegate::FaultRole:
        return column && column->cell == sample.badCell;
    case LineDelegate::TokenRole:
        return isLine ? QVariant(int(Token::Text2)) : QVariant();
    default:
        return {};
    }
}

// The cells of a record that has too few or too many belong to no column for sure. One that cannot be shown as
// it is can only be written anew as a whole, where it is at fault.
Qt::ItemFlags SampleModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == 0 || isLast(index.column()))
        return flags;
    const auto &sample = m_samples[std::size_t(index.row())];
    const int cell = m_columns[std::size_t(index.column() - 1)].cell;
    const bool isExact = !sample.unlike.contains(cell) || cell == sample.badCell;
    return isExact && sample.cells.size() == m_header.size() ? flags | Qt::ItemIsEditable : flags;
}

QModelIndex SampleModel::editableCell(const QModelIndex &at) const
{
    if (!at.isValid() || flags(at).testFlag(Qt::ItemIsEditable))
        return at;
    const int bad = m_samples[std::size_t(at.row())].badCell;
    const auto shown = std::ranges::find(m_columns, bad, &ShownColumn::cell);
    if (shown == m_columns.end())
        return {};
    const auto cell = index(at.row(), int(shown - m_columns.begin()) + 1);
    return flags(cell).testFlag(Qt::ItemIsEditable) ? cell : QModelIndex();
}

bool SampleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) ||
        value.toString() == data(index, role).toString())
        return false;
    const int cell = m_columns[std::size_t(index.column() - 1)].cell;
    Q_EMIT cellEdited({m_samples[std::size_t(index.row())].line, m_header[cell], value.toString()});
    return true;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool isNumber = section == 0 || (!isLast(section) && m_columns[std::size_t(section - 1)].isNumber);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0)
        return tr("Line");
    return isLast(section) ? tr("After mending") : m_columns[std::size_t(section - 1)].title;
}

} // namespace martlet
