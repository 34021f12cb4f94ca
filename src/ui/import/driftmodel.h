// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/layoutdrift.h"

#include <QAbstractTableModel>

namespace martlet {

// In what a file differs from the recipe that nearly knows it, a row for each difference.
class DriftModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Before, Now, Then, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDrift(const LayoutDrift &drift);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Difference
    {
        QString what, before, now, then;
        bool isOpen = false; // somebody has to see to it
    };
    const QString &textOf(const Difference &row, int column) const;
    std::vector<Difference> m_rows;
};

} // namespace martlet
