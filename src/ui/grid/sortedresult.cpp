// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/sortedresult.h"

#include "ui/grid/resulttablemodel.h"

namespace martlet {

namespace {

constexpr qint64 sortedAtOnce = 20'000; // rows; takes about 10 ms

RowOrder inverse(const RowOrder &order)
{
    RowOrder position(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        position[order[i]] = quint32(i);
    return position;
}

} // namespace

SortedResult::SortedResult(ResultTableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
{
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_task.stop();
        beginResetModel();
    });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        m_keys.clear();
        m_order.clear();
        m_position.clear();
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

const ResultTableModel &SortedResult::table() const
{
    return *static_cast<const ResultTableModel *>(sourceModel());
}

void SortedResult::setKeys(std::vector<SortKey> keys)
{
    m_keys = std::move(keys);
    m_task.stop();
    const ResultSetPtr rows = table().rows();
    if (!rows)
        return;
    if (m_keys.empty())
        return apply({});
    const QLocale locale = table().locale();
    if (rows->rowCount() <= sortedAtOnce)
        return apply(sortedRows(*rows, m_keys, locale, {}));
    Q_EMIT sortingStarted();
    m_task.start([rows, wanted = m_keys,
                  locale](std::stop_token stop, Progress &) { return sortedRows(*rows, wanted, locale, stop); },
                 [this](RowOrder order) { apply(std::move(order)); });
}

void SortedResult::apply(RowOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    for (const QModelIndex &index : before)
        sources += mapToSource(index);
    m_position = inverse(order);
    m_order = std::move(order);
    QModelIndexList after;
    for (const QModelIndex &source : sources)
        after += mapFromSource(source);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT sorted();
}

QModelIndex SortedResult::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || !sourceModel())
        return {};
    const int row = m_order.empty() ? proxy.row() : int(m_order[size_t(proxy.row())]);
    return sourceModel()->index(row, proxy.column());
}

QModelIndex SortedResult::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    return index(m_position.empty() ? source.row() : int(m_position[size_t(source.row())]), source.column());
}

QModelIndex SortedResult::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortedResult::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex SortedResult::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int SortedResult::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table().rowCount();
}

int SortedResult::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table().columnCount();
}

QVariant SortedResult::headerData(int section, Qt::Orientation orientation, int role) const
{
    return table().headerData(section, orientation,
                              role); // the base asks through a first row, and there may be none
}

} // namespace martlet
