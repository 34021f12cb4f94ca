// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batchledger.h"

#include <QAbstractTableModel>

namespace martlet {

// Lines that were not loaded, and why.
class RejectsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Field, Value, Reason, Raw, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRejects(std::vector<Reject> rejects);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Reject> m_rejects;
};

} // namespace martlet
