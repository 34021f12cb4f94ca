// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/data/headline.h"
#include "ui/query/querysource.h"
#include "workbench/sqlhistory.h"

class QTabBar;
class QToolButton;

namespace martlet {

// Above the editor: the faces of the question, of which it stays on SQL, and the statements that were run.
class SqlHead final : public HeadLine
{
    Q_OBJECT
public:
    explicit SqlHead(std::shared_ptr<QuerySource> source, QWidget *parent = nullptr);

    QTabBar &faces() { return *m_faces; }
    void showHistory();
    bool isReading() const { return m_past.isRunning(); }

Q_SIGNALS:
    void stepsWanted();
    void tablesWanted();
    void layOutWanted();
    void statementChosen(const QString &sql);

private:
    std::shared_ptr<QuerySource> m_source;
    Task<Result<std::vector<RanStatement>>> m_past;
    QTabBar *m_faces;
    QToolButton *m_history;
};

} // namespace martlet
