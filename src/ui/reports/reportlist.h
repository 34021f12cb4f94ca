// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportlistmodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace martlet {

// The list at the left of the reports page: typing filters, arrows move, Enter opens.
class ReportList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportList(QWidget *parent = nullptr);

    void setReports(const std::vector<Report> &reports, const WarehouseFacts &facts);
    void setCurrent(const QString &id); // without reportChosen
    void find();                        // the keyboard goes to the search box
    QAbstractItemModel &shown();

Q_SIGNALS:
    void reportChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void foldAsUsual();
    void choose(const QModelIndex &shown);

    ReportListModel m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    QString m_current;
};

} // namespace martlet
