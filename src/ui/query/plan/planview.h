// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/indextrial.h"
#include "tasks/task.h"
#include "ui/query/querysource.h"

#include <QElapsedTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QSplitter;
class QTableView;

namespace martlet {

class BusyVeil;
class FindingList;
class Label;
class PlanModel;
class ReportNotice;

// How the engine gets at the answer of a statement: sentences about what is slow, the steps, and indexes to
// try. It runs the statement when it is looked at, not before.
class PlanView final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanView(std::shared_ptr<QuerySource> source, QWidget *parent = nullptr);

    void setQuestion(const SqlQuestion &question);
    void clear(); // there is no SQL
    void explainAgain();
    bool isRunning() const { return m_explain.isRunning() || m_try.isRunning(); }
    void stop(); // by the person

    const FindingList &findings() const { return *m_findings; }
    const PlanModel &steps() const { return *m_steps; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *foot();
    void explainIfSeen();
    void tryIndexes();
    void showExplanation(const QueryExplanation &explanation);
    void showNotice(bool isNotice);
    void fitColumns();
    void fitFindings(bool isEndWanted);
    void layOutFindings(bool isEndWanted);

    std::shared_ptr<QuerySource> m_source;
    SqlQuestion m_question; // empty: none
    bool m_isFresh = false; // what is shown belongs to the question
    QueryExplanation m_explanation;
    Task<Result<QueryExplanation>> m_explain;
    Task<Result<IndexTrial>> m_try;
    QElapsedTimer m_clock;
    PlanModel *m_steps;
    FindingList *m_findings;
    QWidget *m_content;
    QSplitter *m_parts;
    QScrollArea *m_scroll = nullptr;
    QTableView *m_view;
    ReportNotice *m_notice;
    Label *m_measured;
    QPushButton *m_again, *m_tryButton;
    BusyVeil *m_veil;
};

} // namespace martlet
