// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/query/querysource.h"

#include <QDialog>

class QFormLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace martlet {

class Label;
class QuestionFields;
class ResultGrid;
class StateCard;

// The lines behind one cell of an answer, and where they come from: conditions, tables, loads and checks. A
// cell that stands on several facts has the lines of each.
class CellTraceDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Face { Records, WhereFrom };

    // `shown` is the answer that the cell stands in. `fields` outlives the dialog.
    CellTraceDialog(std::shared_ptr<QuerySource> source, AskedAnswerPtr shown, const AnswerCell &cell,
                    const QuestionFields &fields, Face face, QWidget *parent = nullptr);

    bool isSettled() const { return !m_ask.isRunning(); }
    const CellTracePtr &trace() const { return m_trace; } // null: not there yet
    ResultGrid &grid() { return *m_grid; }
    QString sentence() const; // above the records
    QString facts() const;    // a line for each

private:
    void build();
    QWidget *recordsFace();
    void showTrace(const CellTracePtr &trace);
    void showError(const Error &error);
    void showFace();
    void showPart(int part);
    void fillFacts();
    TraceWords words() const;
    QString cellTitle() const;
    void copy() const;

    AskedAnswerPtr m_shown;
    AnswerCell m_cell;
    const QuestionFields &m_fields;
    CellTracePtr m_trace;
    Label *m_title, *m_changed, *m_sentence;
    QTabBar *m_faces, *m_parts;
    QStackedWidget *m_stack;
    StateCard *m_state;
    QWidget *m_records;
    ResultGrid *m_grid;
    QWidget *m_factsBody, *m_factsFace;
    QFormLayout *m_facts;
    QPushButton *m_copy;
    Task<Result<CellTracePtr>> m_ask;
};

} // namespace martlet
