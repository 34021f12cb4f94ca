// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace martlet {

// A table of lines: rows of 28 chosen whole, one at a time, without a grid or edge of its own.
class LinesTable final : public QTableView
{
    Q_OBJECT
public:
    explicit LinesTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // As wide as their content, none wider than `most`.
    void fitColumns(int most = 260);

Q_SIGNALS:
    void rowChosen(int row); // -1: none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace martlet
