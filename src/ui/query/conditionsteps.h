// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questioncheck.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace martlet {

class ConditionEditing;
class ConditionTree;
class Label;
class QuestionFields;
class QuestionHistory;
class ValueList;

// Where: which rows count, and below it, once there are any, which rows of the answer are kept by their
// figures.
class ConditionSteps final : public QWidget
{
    Q_OBJECT
public:
    ConditionSteps(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QuestionFaults &faults);
    ConditionTree &where() { return *m_where; }

Q_SIGNALS:
    // The members of a dimension are wanted for a popup that is open.
    void membersWanted(const QString &dimension, martlet::ValueList *values);
    void lit(const QString &name, const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectTree(ConditionTree &tree, bool isOnMeasures);
    void offerFields(const FilterPath &group, bool isOnMeasures, QWidget &under);

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    ConditionEditing *m_editing;
    ConditionTree *m_where, *m_having;
    Label *m_havingTitle;
    QPushButton *m_condition, *m_group;
};

} // namespace martlet
