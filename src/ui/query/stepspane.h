// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questioncheck.h"

#include <QWidget>

class QTabBar;
class QToolButton;

namespace martlet {

class ConditionSteps;
class FurtherParts;
class JoinedOn;
class Label;
class OrderSteps;
class QuestionFields;
class QuestionHistory;
class RunButton;
class ShapeSteps;

// The question as steps, with what was done to it; below, the button that asks it, and how it is joined.
class StepsPane final : public QWidget
{
    Q_OBJECT
public:
    StepsPane(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QuestionFaults &faults);
    void showTime(const QString &words); // how long the answer took
    ShapeSteps &shape() { return *m_shape; }
    ConditionSteps &conditions() { return *m_conditions; }
    OrderSteps &order() { return *m_order; }
    JoinedOn &joined() { return *m_joined; }

Q_SIGNALS:
    void runWanted();
    void sqlWanted(); // the other face

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *head();
    QWidget *content();
    QWidget *runBar();
    QToolButton *button(const QString &icon, const QString &name, const QString &keys);
    void showHistory();

    QuestionHistory &m_history;
    ShapeSteps *m_shape;
    ConditionSteps *m_conditions;
    FurtherParts *m_further;
    OrderSteps *m_order;
    RunButton *m_run;
    Label *m_time;
    QTabBar *m_faces = nullptr;
    JoinedOn *m_joined;
    QToolButton *m_undo = nullptr, *m_redo = nullptr, *m_past = nullptr;
};

} // namespace martlet
