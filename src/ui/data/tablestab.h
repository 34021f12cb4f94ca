// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/data/datasource.h"

#include <QWidget>

class QPushButton;

namespace martlet {

class BusyVeil;
class Label;
class ReportNotice;
class ResultGrid;
class TableList;

// The tables; of the current one its columns, or its first rows. It shows what it is given.
class TablesTab final : public QWidget
{
    Q_OBJECT
public:
    explicit TablesTab(QWidget *parent = nullptr);

    enum class Face { Columns, Rows };
    void setTable(const QString &table, Face face); // then asks for what it needs
    Face face() const { return m_face; }
    QString table() const;
    TableList &list() { return *m_list; }
    ResultGrid &grid() { return *m_grid; }

    void showColumns(const QMap<QString, qint64> &nulls);
    void showRows(const Answer &answer);
    void showProgress(const ProgressStep &step);
    void showError(const Error &error);
    void showStopped();

Q_SIGNALS:
    void nullsWanted(const QString &table);
    void rowsWanted(const QString &table);
    void cancelWanted();

private:
    void ask();
    void showGrid(bool visible);

    Face m_face = Face::Columns;
    TableList *m_list;
    Label *m_title, *m_sentence;
    QPushButton *m_other; // to the other face
    ResultGrid *m_grid;
    ReportNotice *m_notice;
    BusyVeil *m_veil;
    QString m_shown; // what the grid has: a table, or "table rows"
};

} // namespace martlet
