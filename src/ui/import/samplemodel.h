// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"
#include "etl/repair/rejectgroup.h"

#include <QAbstractTableModel>

namespace martlet {

// Rejected lines of a group: line, the columns that matter of the file, and what the bad cell becomes.
class SampleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // The most telling columns of `header` under this recipe are shown, the bad one always.
    void setSamples(std::vector<RejectSample> samples, const QStringList &header, const FileRecipe &file);
    // The same lines, mended in another way.
    void setMended(std::vector<RejectSample> samples);
    void setSample(int row, const RejectSample &sample); // as it is now
    // Of the row of `at`: this cell where it can be written anew, else the one at fault; invalid: neither can.
    QModelIndex editableCell(const QModelIndex &at) const;
    const std::vector<RejectSample> &samples() const { return m_samples; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void cellEdited(const martlet::CellEdit &edit); // the model stays as it is

private:
    struct ShownColumn
    {
        int cell = 0;
        QString title;
        bool isNumber = false;
    };
    bool isLast(int column) const { return column == int(m_columns.size()) + 1; }

    std::vector<RejectSample> m_samples;
    std::vector<ShownColumn> m_columns;
    QStringList m_header;
};

} // namespace martlet
