// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/grid/roworder.h"

#include <QAbstractProxyModel>

namespace martlet {

class ResultTableModel;

// The rows of a ResultTableModel in another order: a permutation beside it, no copy of the rows. Large answers
// are ordered on another thread and stay as they are until the order is there.
class SortedResult final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit SortedResult(ResultTableModel &source, QObject *parent = nullptr);

    void setKeys(std::vector<SortKey> keys); // empty: as the answer came
    const std::vector<SortKey> &keys() const { return m_keys; }
    // The answer's row shown at `row`.
    qint64 sourceRow(int row) const { return m_order.empty() ? row : qint64(m_order[size_t(row)]); }
    bool isSorting() const { return m_task.isRunning(); }

    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void sortingStarted();
    void sorted();

private:
    void apply(RowOrder order);
    const ResultTableModel &table() const;

    std::vector<SortKey> m_keys;
    RowOrder m_order;    // proxy row → row of the answer; empty: the same
    RowOrder m_position; // and back
    Task<RowOrder> m_task;
};

} // namespace martlet
