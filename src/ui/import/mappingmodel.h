// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/mapping.h"

#include <QAbstractTableModel>

namespace martlet {

// The mapping of a file: a row for each column and what it becomes.
class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Source, Target, Kind, Written, Samples, Match, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // Keeps the rows in place where only their content changed, so that the choice stays.
    void setRows(std::vector<MappingRow> rows);
    const std::vector<MappingRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const MappingRow &row, int column) const;
    std::vector<MappingRow> m_rows;
};

} // namespace martlet
