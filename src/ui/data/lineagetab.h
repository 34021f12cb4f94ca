// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "workbench/tablelineage.h"

#include <QWidget>

namespace martlet {

class BusyVeil;
class Label;
class ListCard;
class ReportNotice;
class ResultGrid;
class TableList;

// Where the current table's rows came from: the batches with their files, what of a file fills which column,
// and the reports that read the table. It shows what it is given.
class LineageTab final : public QWidget
{
    Q_OBJECT
public:
    explicit LineageTab(QWidget *parent = nullptr);

    void setTable(const QString &table); // then asks for its lineage
    QString table() const;
    TableList &list() { return *m_list; }
    ResultGrid &batches() { return *m_batches; }
    ResultGrid &columns() { return *m_columns; }

    void showLineage(const TableLineage &lineage);
    void showError(const Error &error);
    void showStopped();

Q_SIGNALS:
    void lineageWanted(const QString &table);
    void reportWanted(const QString &id);
    void cancelWanted();

private:
    void ask();
    void showBatches(const TableLineage &lineage);
    void showColumns(const TableLineage &lineage);
    void showReports(const TableLineage &lineage);

    TableList *m_list;
    Label *m_flow;
    QWidget *m_body;
    ResultGrid *m_batches, *m_columns;
    ListCard *m_reports;
    ReportNotice *m_notice;
    BusyVeil *m_veil;
    QString m_shown;
};

} // namespace martlet
