// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/qualitylog.h"

#include <QAbstractListModel>

namespace martlet {

// The checks of a warehouse, those that need somebody first, as the engine orders them.
class CheckListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, CaptionRole, SearchRole };

    using QAbstractListModel::QAbstractListModel;

    void setStates(std::vector<CheckState> states);
    const std::vector<CheckState> &states() const { return m_states; }
    const CheckState &state(int row) const { return m_states[size_t(row)]; }
    int rowOf(const QString &name) const; // -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<CheckState> m_states;
};

} // namespace martlet
