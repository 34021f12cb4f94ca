// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/queryexplanation.h"

#include <QAbstractTableModel>

namespace martlet {

// The steps of a plan, a row each in the order of the tree; columns that no step has anything for are left out.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Step, Share, Rows, RowsRead, Expected, Loops, OwnTime };
    enum Role {
        DepthRole = Qt::UserRole + 1, // int
        ShareRole,                    // 0 to 1, a double; invalid: none
        HeatRole,                     // Heat, of the share
        ObjectRole,                   // text: the table and index of the step, behind its operation
        PlacesRole                    // text: the numbers of the findings about it
    };
    enum class Heat { None, Warm, Hot }; // nothing is hot in a plan that is small as a whole
    using QAbstractTableModel::QAbstractTableModel;

    void setExplanation(const QueryExplanation &explanation);
    Column columnAt(int section) const { return m_columns[size_t(section)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const PlanStep &step, Column column) const;
    QString placesOf(int row) const;
    Heat heatOf(const PlanStep &step) const;

    QueryExplanation m_explanation;
    std::vector<Column> m_columns;
    bool m_isSmall = false;
};

} // namespace martlet
