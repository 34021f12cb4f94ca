// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/tables/designmodel.h"

#include <QTableView>

namespace martlet {

// The columns of a question under its tables. A click, Space or Enter on a cell does what the cell is for:
// takes the field into the answer or out of it, turns its order round, writes its condition. Delete takes away
// what the cell has, of the field itself all of it; Ctrl with Up and Down moves the field.
class DesignGrid final : public QTableView
{
    Q_OBJECT
public:
    explicit DesignGrid(QWidget *parent = nullptr);

    void setRows(std::vector<DesignRow> rows); // the cell with the keyboard stays where its field goes
    DesignModel &design() { return *m_design; }

Q_SIGNALS:
    void fieldWanted(const QString &field); // to be shown on the canvas
    void toggled(const QString &field);
    void sortTurned(const QString &column);
    void conditionWanted(const QString &field, const QRect &at); // in the viewport
    void removed(const QString &field);
    void unsorted(const QString &column);
    void conditionsRemoved(const QString &field);
    void moved(const QString &field, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void act(const QModelIndex &cell);
    void removeAt(const QModelIndex &cell);

    DesignModel *m_design;
};

} // namespace martlet
