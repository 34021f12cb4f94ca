// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/checklistmodel.h"

#include "ui/quality/qualitywords.h"

using namespace Qt::StringLiterals;

namespace martlet {

void CheckListModel::setStates(std::vector<CheckState> states)
{
    beginResetModel();
    m_states = std::move(states);
    endResetModel();
}

int CheckListModel::rowOf(const QString &name) const
{
    for (size_t row = 0; row < m_states.size(); ++row) {
        if (m_states[row].check.name == name)
            return int(row);
    }
    return -1;
}

int CheckListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &state = m_states[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return state.check.title;
    case NameRole:
        return state.check.name;
    case CaptionRole:
        return u"%1 · %2"_s.arg(qualityWords::subject(state.check), qualityWords::lastRun(state));
    case SearchRole:
        return QStringList{state.check.title, state.check.name, state.check.table, state.check.owner}.join(
            u'\n');
    case Qt::ToolTipRole:
        return state.decisive() ? state.decisive()->message : QString();
    case Qt::AccessibleTextRole:
        return u"%1: %2. %3"_s.arg(state.check.title, qualityWords::standing(state.standing()),
                                   data(index, CaptionRole).toString());
    default:
        return {};
    }
}

} // namespace martlet
