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
class TablesFace;

// The question as steps or as tables, with what was done to it; below, the button that asks it, and under the
// steps how it is joined.
class StepsPane final : public QWidget
{
    Q_OBJECT
public:
    enum class Face { Steps, Tables };

    StepsPane(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QuestionFaults &faults);
    void showTime(const QString &words); // how long the answer took
    ShapeSteps &shape() { return *m_shape; }
    ConditionSteps &conditions() { return *m_conditions; }
    OrderSteps &order() { return *m_order; }
    JoinedOn &joined() { return *m_joined; }
    TablesFace &tables() { return *m_tables; }
    QTabBar &faces() { return *m_faces; }
    Face face() const { return m_face; }
    void setFace(Face face);

Q_SIGNALS:
    void runWanted();
    void faceChanged(); // between the two that are here
    void sqlWanted();   // the third face

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
    TablesFace *m_tables;
    Face m_face = Face::Steps;
    QWidgetList m_ofSteps; // that are seen on their face only
    QToolButton *m_undo = nullptr, *m_redo = nullptr, *m_past = nullptr;
};

} // namespace martlet
