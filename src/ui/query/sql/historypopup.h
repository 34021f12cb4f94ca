// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/steppopup.h"
#include "workbench/sqlhistory.h"

class QListView;
class QSortFilterProxyModel;

namespace martlet {

class Label;
class SearchBox;

// The statements that were run on this warehouse, the newest first, with when, how many rows and how long;
// typing finds those that hold it. A click or Enter takes one.
class HistoryPopup final : public StepPopup
{
    Q_OBJECT
public:
    explicit HistoryPopup(QWidget *parent);

    void setStatements(const std::vector<RanStatement> &ran, const QDateTime &now);
    void setFault(const QString &sentence); // they cannot be read
    SearchBox &search() { return *m_search; }
    QListView &view() { return *m_view; }

Q_SIGNALS:
    void chosen(const QString &sql);

private:
    void choose();
    void move(int rows);

    SearchBox *m_search;
    QListView *m_view;
    QSortFilterProxyModel *m_found;
    Label *m_fault;
};

} // namespace martlet
